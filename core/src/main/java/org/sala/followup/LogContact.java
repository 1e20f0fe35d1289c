package org.sala.followup;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Notes that somebody was visited or called, reached or not, and when to do so next. Not having been reached counts too. */
public record LogContact(RecordId person, LocalDate today) {
    /** {@code kind} and {@code result} as {@code rules/records/contact.json} names them. */
    public Draft log(int at, String kind, String result, Optional<LocalDate> next) {
        Value.Fields fields = Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("kind", new Value.Text(kind))
                .with("result", new Value.Text(result))
                .with("on", new Value.Text(today.toString()));
        return Draft.fact(
                at,
                "contact",
                next.map(day -> fields.with("next", new Value.Text(day.toString())))
                        .orElse(fields));
    }
}
