package org.sala.consent;

import org.sala.journal.Draft;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Takes a consent back. It counts at once and in any state; nobody has to give a reason. */
public record WithdrawConsent(Row consent) {
    public Draft withdraw() {
        return Draft.command(consent.id(), "consent.withdraw", consent.rv(), Value.Fields.NONE);
    }
}
