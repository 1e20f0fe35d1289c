package org.sala.need;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * The person's own order of their needs. A rank is a number on each need; moving one up changes places with its neighbour, so that no more
 * than that is sent. The phone's twin is {@code phone/need/ranking.js}.
 *
 * @param needs those still open, in the person's order; those never ranked come last, as they came
 */
public record Ranking(List<Row> needs) {
    /** Ranks run from 1 to this, as {@code rules/records/need.json} says. */
    private static final long LOWEST = 20;

    private static final Set<String> OPEN = Set.of("open", "partly-met");

    /** {@code rows} may hold anything of the person. */
    public static Ranking of(Collection<Row> rows) {
        return new Ranking(rows.stream()
                .filter(row -> row.type().equals("need") && OPEN.contains(row.status()))
                .sorted(Comparator.comparingLong((Row need) -> rank(need).orElse(LOWEST + 1))
                        .thenComparing(Row::id))
                .toList());
    }

    private static OptionalLong rank(Row need) {
        return need.data().whole("rank");
    }

    /** The rank of a need that is added now: the last. */
    public long next() {
        long last = needs.stream().mapToLong(need -> rank(need).orElse(0)).max().orElse(0);
        return Math.min(last + 1, LOWEST);
    }

    public List<Draft> up(RecordId need) {
        return move(need, -1);
    }

    public List<Draft> down(RecordId need) {
        return move(need, 1);
    }

    private List<Draft> move(RecordId need, int by) {
        List<Row> order = new ArrayList<>(needs);
        int from = order.stream().map(Row::id).toList().indexOf(need);
        int to = from + by;
        if (from < 0 || to < 0 || to >= order.size()) {
            return List.of();
        }
        Collections.swap(order, from, to);
        List<Draft> moved = new ArrayList<>();
        for (int at = 0; at < order.size(); at++) {
            long rank = Math.min(at + 1, LOWEST);
            if (rank(order.get(at)).orElse(0) != rank) {
                moved.add(ranked(order.get(at), rank));
            }
        }
        return moved;
    }

    private static Draft ranked(Row need, long rank) {
        return Draft.edit(need.id(), "need", need.rv(), Value.Fields.of("rank", new Value.Whole(rank)));
    }
}
