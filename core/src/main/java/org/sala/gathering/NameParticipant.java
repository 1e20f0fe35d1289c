package org.sala.gathering;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Lets the name of somebody who agreed to a record stand with a gathering. */
public record NameParticipant(RecordId gathering, LocalDate on) {
    /** {@code role} as {@code rules/records/participant.json} names it. */
    public Draft name(int at, RecordId person, String role) {
        return Draft.fact(
                at,
                "participant",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("gathering", new Value.Whole(gathering.number()))
                        .with("role", new Value.Text(role))
                        .with("on", new Value.Text(on.toString())));
    }
}
