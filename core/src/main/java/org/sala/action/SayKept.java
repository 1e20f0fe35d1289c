package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** The side that gave a promise says that it was kept. It counts as kept when the side that received it confirms. */
public record SayKept(Seen commitment) {
    public Draft say(LocalDate on) {
        return Draft.command(
                commitment, "commitment.say-kept", Value.Fields.NONE.with("saidOn", new Value.Text(on.toString())));
    }

    /** As whoever stands beside both sides writes it down. */
    public Draft heardBy(LocalDate on, String witness) {
        return Draft.command(
                commitment,
                "commitment.say-kept",
                Value.Fields.NONE
                        .with("saidOn", new Value.Text(on.toString()))
                        .with("heardBy", new Value.Text(witness)));
    }
}
