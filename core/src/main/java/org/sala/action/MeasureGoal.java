package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.Seen;
import org.sala.rule.Value;

/** Says how far the indicator of a place's goal has come, as counted on a day. */
public record MeasureGoal(Seen goal) {
    public Draft measure(long now, LocalDate on) {
        Value.Fields fields = Value.Fields.of("now", new Value.Whole(now)).with("nowOn", new Value.Text(on.toString()));
        return Draft.edit(goal.id(), "goal", goal.rv(), fields);
    }
}
