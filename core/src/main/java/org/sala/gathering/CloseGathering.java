package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Ends a gathering. What another phone still sends about it counts all the same. */
public record CloseGathering(Seen gathering) {
    public Draft close(LocalDate today) {
        return Draft.command(
                gathering, "gathering.close", Value.Fields.of("closedOn", new Value.Text(today.toString())));
    }
}
