package org.sala.outcome;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * How many of a person's own goals are reached. What the person dropped is not counted against anybody. The phone's twin is
 * {@code phone/outcome/attainment.js}.
 *
 * @param goals those that are kept
 * @param reached those of them that the instrument counts as reached
 */
public record Attainment(int goals, int reached) {
    /** The instrument that says which rungs there are, and from which on a goal is reached. */
    public static final String INSTRUMENT = "goal-attainment";

    private static final String QUESTION = "attained";
    private static final String REACHED = "reached";

    /** {@code rows} may hold anything of the person. A goal that stands on no rung of the instrument is not counted. */
    public static Attainment of(Instrument instrument, Collection<Row> rows) {
        List<Long> kept = rows.stream()
                .filter(row -> row.type().equals("goal"))
                .flatMapToLong(goal -> instrument.number(QUESTION, goal.status()).stream())
                .boxed()
                .toList();
        long reached = kept.stream().filter(rung -> isReached(instrument, rung)).count();
        return new Attainment(kept.size(), (int) reached);
    }

    private static boolean isReached(Instrument instrument, long rung) {
        return instrument.score(Value.Fields.of(QUESTION, new Value.Whole(rung))).stream()
                .anyMatch(score -> score.band().equals(Optional.of(REACHED)));
    }
}
