package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Passes up what a place cannot solve, with the day by which it waits for an answer.
 *
 * @param fields as {@code rules/records/escalation.json} names them
 */
public record Escalate(Value.Fields fields) {
    public static Escalate of(long place, long to, String words, String why) {
        return new Escalate(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("to", new Value.Whole(to))
                .with("words", new Value.Text(words))
                .with("why", new Value.Text(why)));
    }

    public Escalate due(LocalDate on, LocalDate due) {
        return new Escalate(
                fields.with("on", new Value.Text(on.toString())).with("due", new Value.Text(due.toString())));
    }

    public Escalate about(RecordId goal, RecordId step) {
        return new Escalate(
                fields.with("goal", new Value.Whole(goal.number())).with("step", new Value.Whole(step.number())));
    }

    /** Of a promise that was not kept. */
    public Escalate after(RecordId commitment) {
        return new Escalate(fields.with("commitment", new Value.Whole(commitment.number())));
    }

    public Draft raise(int at) {
        return Draft.making(at, "escalation", fields);
    }
}
