package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Plans one action towards a goal of a place: what, which party sees to it, and by when.
 *
 * @param fields as {@code rules/records/step.json} names them
 */
public record PlanAction(Value.Fields fields) {
    public static PlanAction of(long place, RecordId goal, String words) {
        return new PlanAction(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("goal", new Value.Whole(goal.number()))
                .with("words", new Value.Text(words))
                .with("who", new Value.Text("community")));
    }

    /** {@code responsible} is an office or a group, such as "head of the water group", never a name. */
    public PlanAction done(String party, String responsible) {
        return new PlanAction(
                fields.with("party", new Value.Text(party)).with("responsible", new Value.Text(responsible)));
    }

    /** What it takes, and what it costs. */
    public PlanAction with(String resources, long budget) {
        return new PlanAction(
                fields.with("resources", new Value.Text(resources)).with("budget", new Value.Whole(budget)));
    }

    public PlanAction by(LocalDate day) {
        return new PlanAction(fields.with("by", new Value.Text(day.toString())));
    }

    public Draft plan(int at) {
        return Draft.making(at, "step", fields);
    }
}
