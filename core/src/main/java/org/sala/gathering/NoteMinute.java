package org.sala.gathering;

import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Writes down what was said, decided or asked in a gathering. */
public record NoteMinute(RecordId gathering, long place) {
    /** {@code kind} is {@code note}, {@code decision}, {@code exercise} or {@code question}; {@code session} is one of the gathering's module. */
    public Draft note(int at, String kind, Optional<String> session, String words) {
        return Draft.making(
                at,
                "minute",
                Value.Fields.of("gathering", new Value.Whole(gathering.number()))
                        .with("place", new Value.Whole(place))
                        .with("kind", new Value.Text(kind))
                        .with("session", Value.ofNullable(session.orElse(null)))
                        .with("words", new Value.Text(words)));
    }

    /** What should not stand there any more is struck out; the history keeps it. */
    public static Draft strikeOut(Seen minute) {
        return Draft.edit(minute.id(), "minute", minute.rv(), Value.Fields.of("gone", new Value.Flag(true)));
    }
}
