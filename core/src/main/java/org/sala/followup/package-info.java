/**
 * Asking later: did they go, did it help, what stopped them? And what is due until then.
 *
 * <p>Start with {@link org.sala.followup.DueList} for what waits to be done and {@link org.sala.followup.Loop} for when a referral counts
 * as having reached its end. How long things may wait is data: {@code rules/due.json}. Elsewhere: the asking itself ({@code referral}).
 */
@NullMarked
package org.sala.followup;

import org.jspecify.annotations.NullMarked;
