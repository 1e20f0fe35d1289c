package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Writes down a goal of a place: what is to be better, and by what people will see it. The same record as a person's goal.
 *
 * @param fields as {@code rules/records/goal.json} names them
 */
public record PlanForPlace(Value.Fields fields) {
    public static PlanForPlace of(long place, String words) {
        return new PlanForPlace(
                Value.Fields.NONE.with("place", new Value.Whole(place)).with("words", new Value.Text(words)));
    }

    /** What is wrong now. */
    public PlanForPlace against(String problem) {
        return new PlanForPlace(fields.with("problem", new Value.Text(problem)));
    }

    /** How many it is today, and how many it is to be. */
    public PlanForPlace seenBy(String indicator, long baseline, long target) {
        return new PlanForPlace(fields.with("indicator", new Value.Text(indicator))
                .with("baseline", new Value.Whole(baseline))
                .with("target", new Value.Whole(target)));
    }

    /** Where it was agreed, and which priority it serves. */
    public PlanForPlace from(RecordId gathering, RecordId priority) {
        return new PlanForPlace(fields.with("gathering", new Value.Whole(gathering.number()))
                .with("priority", new Value.Whole(priority.number())));
    }

    public PlanForPlace by(LocalDate day) {
        return new PlanForPlace(fields.with("by", new Value.Text(day.toString())));
    }

    public Draft plan(int at) {
        return Draft.making(at, "goal", fields);
    }
}
