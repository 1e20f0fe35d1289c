package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The side that received a promise agrees to another day. */
public record RenegotiateCommitment(Seen commitment) {
    public Draft agree(LocalDate due, String reason) {
        return Draft.command(
                commitment,
                "commitment.renegotiate",
                Value.Fields.NONE.with("due", new Value.Text(due.toString())).with("reason", new Value.Text(reason)));
    }

    public Draft heardBy(LocalDate due, String reason, String witness) {
        return Draft.command(
                commitment,
                "commitment.renegotiate",
                Value.Fields.NONE
                        .with("due", new Value.Text(due.toString()))
                        .with("reason", new Value.Text(reason))
                        .with("heardBy", new Value.Text(witness)));
    }
}
