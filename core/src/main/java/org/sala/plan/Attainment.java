package org.sala.plan;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.sala.journal.Row;

/**
 * How many of a person's own goals are reached. What the person dropped is not counted against anybody. The phone's twin is
 * {@code phone/plan/attainment.js}.
 *
 * @param goals those that are kept
 * @param reached those of them that are mostly or wholly reached
 */
public record Attainment(int goals, int reached) {
    private static final Set<String> REACHED = Set.of("mostly", "done");

    /** {@code rows} may hold anything of the person. */
    public static Attainment of(Collection<Row> rows) {
        List<Row> kept = rows.stream()
                .filter(row -> row.type().equals("goal") && !row.status().equals("dropped"))
                .toList();
        long reached =
                kept.stream().filter(goal -> REACHED.contains(goal.status())).count();
        return new Attainment(kept.size(), (int) reached);
    }
}
