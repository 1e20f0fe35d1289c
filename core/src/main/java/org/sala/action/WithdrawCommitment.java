package org.sala.action;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The side that gave a promise takes it back, and says why. */
public record WithdrawCommitment(Seen commitment) {
    public Draft withdraw(String reason) {
        return Draft.command(
                commitment, "commitment.withdraw", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }

    public Draft heardBy(String reason, String witness) {
        return Draft.command(
                commitment,
                "commitment.withdraw",
                Value.Fields.NONE.with("reason", new Value.Text(reason)).with("heardBy", new Value.Text(witness)));
    }
}
