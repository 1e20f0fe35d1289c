package org.sala.need;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Writes down what somebody lacks: of which kind, by whom it was told, and in which place of the person's own order. */
public record RaiseNeed(RecordId person, LocalDate today) {
    /** {@code raisedBy} as {@code rules/records/need.json} names it; the {@code words} need the person's consent and may be empty. */
    public Draft raise(int at, String category, String raisedBy, long rank, String words) {
        return Draft.making(
                at,
                "need",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("category", new Value.Text(category))
                        .with("raisedBy", new Value.Text(raisedBy))
                        .with("rank", new Value.Whole(rank))
                        .with("words", words.isBlank() ? Value.Nothing.NOTHING : new Value.Text(words))
                        .with("on", new Value.Text(today.toString())));
    }
}
