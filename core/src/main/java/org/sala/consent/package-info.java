/** What a person agreed to, with whom, for how long, and how they take it back. */
@NullMarked
package org.sala.consent;

import org.jspecify.annotations.NullMarked;
