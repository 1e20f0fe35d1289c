/** What a person wants to do, step by step, in their words, and who promised to help. */
@NullMarked
package org.sala.plan;

import org.jspecify.annotations.NullMarked;
