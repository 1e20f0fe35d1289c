package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.journal.Row;

/** Takes a referral back, for a reason. An answer that was on its way is then left to settle. */
public record CancelReferral(Row referral) {
    public Draft cancel(String reason) {
        return Draft.command(referral.id(), "referral.cancel", referral.rv(), Answer.because(reason));
    }
}
