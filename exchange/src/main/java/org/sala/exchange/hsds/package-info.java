/** The directory in the words of Open Referral HSDS, both ways, as JSON and as CSV. */
@NullMarked
package org.sala.exchange.hsds;

import org.jspecify.annotations.NullMarked;
