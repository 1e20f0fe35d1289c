package org.sala.plan;

import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Writes down what a person wants to reach, in their own words. */
public record SetGoal(RecordId person) {
    /** {@code rank} is the person's own order, 1 for what matters most. */
    public Draft set(int at, String words, int rank, Optional<RecordId> need) {
        Value.Fields fields = Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("words", new Value.Text(words))
                .with("rank", new Value.Whole(rank));
        return Draft.making(
                at,
                "goal",
                need.map(one -> fields.with("need", new Value.Whole(one.number())))
                        .orElse(fields));
    }
}
