/** Asking later: did they go, did it help, what stopped them? */
@NullMarked
package org.sala.followup;

import org.jspecify.annotations.NullMarked;
