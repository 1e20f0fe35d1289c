/** Which services fit a need, each with its reasons; the score is only their sum. */
@NullMarked
package org.sala.matching;

import org.jspecify.annotations.NullMarked;
