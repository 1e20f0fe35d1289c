/** What a person lacks, what they are good at, and what matters to them, in their words. */
@NullMarked
package org.sala.need;

import org.jspecify.annotations.NullMarked;
