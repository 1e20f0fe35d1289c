package org.sala.action;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.rule.Value;

/**
 * Plans a supervision visit to a place, by a level above it.
 *
 * @param fields as {@code rules/records/visit.json} names them
 */
public record PlanVisit(Value.Fields fields) {
    public static PlanVisit of(long place, String level, LocalDate on) {
        return new PlanVisit(Value.Fields.NONE
                .with("place", new Value.Whole(place))
                .with("level", new Value.Text(level))
                .with("on", new Value.Text(on.toString())));
    }

    public PlanVisit by(long visitor) {
        return new PlanVisit(fields.with("visitor", new Value.Whole(visitor)));
    }

    public PlanVisit towards(String purpose) {
        return new PlanVisit(fields.with("purpose", new Value.Text(purpose)));
    }

    public Draft plan(int at) {
        return Draft.making(at, "visit", fields);
    }
}
