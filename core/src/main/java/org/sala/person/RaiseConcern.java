package org.sala.person;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * Worry for somebody's safety. It goes to those with the right to it, who pass it up or close it; whoever raises it sees only that it has
 * arrived and how it stands.
 *
 * @param by the account that raises it
 */
public record RaiseConcern(RecordId person, LocalDate today, long by) {
    /** {@code kind} as {@code rules/records/flag.json} names it. */
    public Draft raise(int at, String kind, String words) {
        return Draft.making(
                at,
                "flag",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("kind", new Value.Text(kind))
                        .with("words", words.isBlank() ? Value.Nothing.NOTHING : new Value.Text(words))
                        .with("on", new Value.Text(today.toString()))
                        .with("by", new Value.Whole(by)));
    }

    /** Passes it to an account that may do more, whose time to act begins today. */
    public static Draft escalate(Row flag, long account, LocalDate today) {
        return Draft.command(
                flag.id(),
                "flag.escalate",
                flag.rv(),
                Value.Fields.of("to", new Value.Whole(account)).with("passedOn", new Value.Text(today.toString())));
    }

    /** {@code reason} as {@code rules/lifecycles/flag.json} lists it. */
    public static Draft close(Row flag, String reason) {
        return Draft.command(flag.id(), "flag.close", flag.rv(), Value.Fields.of("reason", new Value.Text(reason)));
    }

    @Override
    public String toString() {
        return "RaiseConcern[" + person.number() + "]";
    }
}
