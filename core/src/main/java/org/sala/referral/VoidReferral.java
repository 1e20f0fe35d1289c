package org.sala.referral;

import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Says that a referral was never meant: it stays in the history, and counts nowhere. */
public record VoidReferral(Row referral) {
    public Draft voided() {
        return Draft.command(referral.id(), "referral.void", referral.rv(), Value.Fields.NONE);
    }
}
