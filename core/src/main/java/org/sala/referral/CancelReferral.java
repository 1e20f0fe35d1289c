package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.journal.Seen;

/** Takes a referral back, for a reason. An answer that was on its way is then left to settle. */
public record CancelReferral(Seen referral) {
    public Draft cancel(String reason) {
        return Draft.command(referral, "referral.cancel", Answer.because(reason));
    }
}
