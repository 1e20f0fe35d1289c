/** What a person did or learnt, kept for good: changes, their order, their outcome, and what is left to settle. */
@NullMarked
package org.sala.journal;

import org.jspecify.annotations.NullMarked;
