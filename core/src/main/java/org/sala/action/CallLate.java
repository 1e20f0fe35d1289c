package org.sala.action;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Either side says that the day has passed and why. */
public record CallLate(Seen commitment) {
    public Draft say(String reason) {
        return Draft.command(
                commitment, "commitment.call-late", Value.Fields.NONE.with("reason", new Value.Text(reason)));
    }

    public Draft heardBy(String reason, String witness) {
        return Draft.command(
                commitment,
                "commitment.call-late",
                Value.Fields.NONE.with("reason", new Value.Text(reason)).with("heardBy", new Value.Text(witness)));
    }
}
