package org.sala.plan;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Writes down what a person wants to reach, in their own words.
 *
 * @param fields as {@code rules/records/goal.json} names them
 */
public record SetGoal(Value.Fields fields) {
    /** {@code rank} is the person's own order, 1 for what matters most. */
    public static SetGoal of(RecordId person, String words, int rank) {
        return new SetGoal(Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("words", new Value.Text(words))
                .with("rank", new Value.Whole(rank)));
    }

    public SetGoal forNeed(RecordId need) {
        return new SetGoal(fields.with("need", new Value.Whole(need.number())));
    }

    public SetGoal by(LocalDate day) {
        return new SetGoal(fields.with("by", new Value.Text(day.toString())));
    }

    public Draft set(int at) {
        return Draft.making(at, "goal", fields);
    }

    @Override
    public String toString() {
        return "SetGoal[hidden]";
    }
}
