/** JSON text to core's trees of values and back: the one place where JSON is read for the journal and the rules. */
@NullMarked
package org.sala.exchange.json;

import org.jspecify.annotations.NullMarked;
