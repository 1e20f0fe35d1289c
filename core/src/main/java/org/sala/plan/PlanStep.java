package org.sala.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/**
 * Plans one step: what, who does it, and by when. Going along with the person the first time is a step of its own kind.
 *
 * @param fields as {@code rules/records/step.json} names them
 */
public record PlanStep(Value.Fields fields) {
    /** {@code who} is {@code person}, {@code worker}, {@code volunteer}, {@code family} or {@code service}. */
    public static PlanStep of(RecordId person, String words, String who) {
        return new PlanStep(Value.Fields.NONE
                .with("person", new Value.Whole(person.number()))
                .with("words", new Value.Text(words))
                .with("who", new Value.Text(who)));
    }

    public PlanStep towards(RecordId goal) {
        return new PlanStep(fields.with("goal", new Value.Whole(goal.number())));
    }

    public PlanStep by(LocalDate day) {
        return new PlanStep(fields.with("by", new Value.Text(day.toString())));
    }

    public PlanStep together() {
        return new PlanStep(fields.with("accompany", new Value.Flag(true)));
    }

    /** The step is done by asking a service. */
    public PlanStep through(Optional<RecordId> referral) {
        return referral.map(one -> new PlanStep(fields.with("referral", new Value.Whole(one.number()))))
                .orElse(this);
    }

    public Draft plan(int at) {
        return Draft.making(at, "step", fields);
    }

    @Override
    public String toString() {
        return "PlanStep[hidden]";
    }
}
