package org.sala.action;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The side that received a promise says that it will not be kept any more, and why. */
public record BreakCommitment(Seen commitment) {
    public Draft say(String reason) {
        return Draft.command(commitment, "commitment.break", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }

    public Draft heardBy(String reason, String witness) {
        return Draft.command(
                commitment,
                "commitment.break",
                Value.Fields.NONE.with("reason", new Value.Text(reason)).with("heardBy", new Value.Text(witness)));
    }
}
