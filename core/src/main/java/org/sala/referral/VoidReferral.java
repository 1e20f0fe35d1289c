package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says that a referral was never meant: it stays in the history, and counts nowhere. */
public record VoidReferral(Seen referral) {
    public Draft voided() {
        return Draft.command(referral, "referral.void", Value.Fields.NONE);
    }
}
