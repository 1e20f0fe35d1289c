package org.sala.followup;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Notes that somebody was visited or called, reached or not, and when to do so next. Not having been reached counts too.
 *
 * @param fields as {@code rules/records/contact.json} names them
 */
public record LogContact(Value.Fields fields) {
    public static LogContact of(RecordId person, LocalDate today, String kind, String result) {
        return new LogContact(Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("kind", new Value.Text(kind))
                .with("result", new Value.Text(result))
                .with("on", new Value.Text(today.toString())));
    }

    public LogContact minutes(int minutes) {
        return new LogContact(fields.with("minutes", new Value.Whole(minutes)));
    }

    /** When they are to be seen again. */
    public LogContact next(LocalDate day) {
        return new LogContact(fields.with("next", new Value.Text(day.toString())));
    }

    public Draft log(int at) {
        return Draft.fact(at, "contact", fields);
    }
}
