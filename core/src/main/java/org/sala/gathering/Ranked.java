package org.sala.gathering;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A topic with its place in an order. What is equal has the same rank: nothing here breaks a tie.
 *
 * @param won marks, or comparisons that it won
 * @param of how many comparisons there were; 1 where marks are added up
 */
public record Ranked(long topic, long won, long of, int rank) {

    /** The first first; those with the same rank by their number. */
    static List<Ranked> order(Set<Long> topics, Counts counts, boolean isShare) {
        List<Ranked> scores = topics.stream()
                .map(topic ->
                        new Ranked(topic, counts.won(topic), isShare ? counts.won(topic) + counts.lost(topic) : 1, 0))
                .toList();
        return scores.stream()
                .map(score -> score.at(1
                        + (int) scores.stream()
                                .filter(other -> other.isBefore(score))
                                .count()))
                .sorted(Comparator.comparingInt(Ranked::rank).thenComparingLong(Ranked::topic))
                .toList();
    }

    private Ranked at(int place) {
        return new Ranked(topic, won, of, place);
    }

    /** A topic that nobody compared won no share of anything. */
    private boolean isBefore(Ranked other) {
        return won * Math.max(other.of, 1) > other.won * Math.max(of, 1);
    }

    /** The topics that share a rank. */
    static List<List<Long>> ties(Collection<Ranked> order) {
        var groups = new TreeMap<Integer, List<Long>>();
        order.forEach(one -> groups.merge(one.rank, List.of(one.topic), Ranked::both));
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }

    private static List<Long> both(List<Long> some, List<Long> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    /**
     * The topics that go round in a circle, where more prefer the first to the second, the second to the third and the third to the first:
     * then no order says what people want. None when there is an order.
     */
    static Set<Long> circle(Set<Long> topics, Counts counts) {
        var left = new TreeSet<>(topics);
        boolean isSmaller = true;
        while (isSmaller) {
            var around = Set.copyOf(left);
            isSmaller = left.removeIf(one -> around.stream().noneMatch(other -> counts.beats(other, one))
                    || around.stream().noneMatch(other -> counts.beats(one, other)));
        }
        return left;
    }
}
