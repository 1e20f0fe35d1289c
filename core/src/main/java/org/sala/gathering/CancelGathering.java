package org.sala.gathering;

import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says that a gathering does not take place, and why: {@code too-few-came}, {@code weather} and so on. */
public record CancelGathering(Seen gathering) {
    public Draft cancel(String reason) {
        return Draft.command(gathering, "gathering.cancel", Value.Fields.of("reason", new Value.Text(reason)));
    }
}
