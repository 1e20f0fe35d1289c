/** What changed for the person, measured with named instruments and told in their words. */
@NullMarked
package org.sala.outcome;

import org.jspecify.annotations.NullMarked;
