package org.sala.journal;

import java.util.Optional;
import org.sala.rule.LifeCycle;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Counts on one record what others take out of it, as approved spendings take money out of a fund. The record is held while it is counted, so
 * that two who approve at the same time never both have the last of it.
 */
final class Drawing {
    private final Rules rules;

    Drawing(Rules rules) {
        this.rules = rules;
    }

    /** Why the record cannot go into this state: there is not so much left. */
    Optional<Verdict> objection(Desk desk, RecordType type, Row row, String to) {
        Optional<LifeCycle.Draws> draws = draws(type);
        if (draws.isEmpty() || taken(type, row.status(), to) <= 0) {
            return Optional.empty();
        }
        Optional<Row> source = row.reference(draws.get().from()).flatMap(desk::hold);
        long left = source.map(held -> number(held, draws.get().limit())
                        - number(held, draws.get().sum()))
                .orElse(0L);
        return number(row, draws.get().amount()) <= left
                ? Optional.empty()
                : Optional.of(Verdict.held("more-than-left")
                        .with("allowed", Value.Fields.of("greatest", new Value.Whole(Math.max(0, left)))));
    }

    /** Counts what a record has taken, or given back, by going from one state to another. */
    void count(Desk desk, RecordType type, Row row, String to, Moment moment) {
        int taken = taken(type, row.status(), to);
        Optional<LifeCycle.Draws> draws = draws(type).filter(any -> taken != 0);
        draws.flatMap(rule -> row.reference(rule.from())).flatMap(desk::hold).ifPresent(source -> {
            String sum = draws.get().sum();
            long now = number(source, sum) + taken * number(row, draws.get().amount());
            Commanding.put(desk, source, sum, new Value.Whole(now), moment);
        });
    }

    /** 1 for what it takes, -1 for what it gives back. */
    private int taken(RecordType type, String from, String to) {
        return rules.lifeCycleOf(type)
                .map(cycle ->
                        Boolean.compare(cycle.live().contains(to), cycle.live().contains(from)))
                .orElse(0);
    }

    private Optional<LifeCycle.Draws> draws(RecordType type) {
        return rules.lifeCycleOf(type).flatMap(cycle -> Optional.ofNullable(cycle.draws()));
    }

    private static long number(Row row, String field) {
        return row.data().whole(field).orElse(0);
    }
}
