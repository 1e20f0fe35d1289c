package org.sala.person;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Writes down that somebody might like some help: where, and how to find them again. No name yet: it may follow only after the person has agreed
 * to a record.
 *
 * @param fields as {@code rules/records/person.json} names them
 */
public record NoticePerson(Value.Fields fields) {
    /** {@code by} says who noticed: {@code volunteer}, {@code clinician}, {@code family}, {@code self} or {@code gathering}. */
    public static NoticePerson of(long place, String description, String by, LocalDate on) {
        return new NoticePerson(Value.Fields.of("place", new Value.Whole(place))
                .with("description", new Value.Text(description))
                .with("noticedBy", new Value.Text(by))
                .with("noticedOn", new Value.Text(on.toString())));
    }

    /** Who looks after the person from now on. */
    public NoticePerson workedBy(long account) {
        return new NoticePerson(fields.with("worker", new Value.Whole(account)));
    }

    /** Who asked for it and hears back later, as far as the person allows. */
    public NoticePerson askedBy(long account) {
        return new NoticePerson(fields.with("askedBy", new Value.Whole(account)));
    }

    /** In which gathering the person came up; only where the person agreed to it there. */
    public NoticePerson during(RecordId gathering) {
        return new NoticePerson(fields.with("gathering", new Value.Whole(gathering.number())));
    }

    /** An age as it was told or guessed: kept as a year of birth. */
    public NoticePerson aged(long years, boolean isGuess, LocalDate today) {
        Value.Fields aged = fields.with("birthYear", new Value.Whole(today.getYear() - years));
        return new NoticePerson(isGuess ? aged.with("birthEstimated", new Value.Flag(true)) : aged);
    }

    public Draft notice(int at) {
        return Draft.making(at, "person", fields);
    }

    @Override
    public String toString() {
        return "NoticePerson[hidden]";
    }
}
