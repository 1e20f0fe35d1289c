package org.sala.gathering;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What cards come to for one group of people: how many they are, and for each topic how many marks it won and how many comparisons it lost. */
final class Counts {
    private final Map<Long, Long> won = new TreeMap<>();
    private final Map<Long, Long> lost = new TreeMap<>();
    private final Map<Long, Map<Long, Long>> pairs = new TreeMap<>();
    private long people;

    static Counts of(Collection<Card> cards) {
        var counts = new Counts();
        cards.forEach(counts::add);
        return counts;
    }

    private void add(Card card) {
        people += card.people();
        card.marks().topics().forEach((topic, marks) -> won.merge(topic, marks, Long::sum));
        card.marks()
                .pairs()
                .forEach((winner, losers) -> losers.forEach((loser, times) -> {
                    won.merge(winner, times, Long::sum);
                    lost.merge(loser, times, Long::sum);
                    pairs.computeIfAbsent(winner, none -> new TreeMap<>()).merge(loser, times, Long::sum);
                }));
    }

    long people() {
        return people;
    }

    long won(long topic) {
        return won.getOrDefault(topic, 0L);
    }

    long lost(long topic) {
        return lost.getOrDefault(topic, 0L);
    }

    /** Topics that were marked. */
    Set<Long> topics() {
        var topics = new TreeSet<>(won.keySet());
        topics.addAll(lost.keySet());
        return topics;
    }

    boolean beats(long one, long other) {
        return times(one, other) > times(other, one);
    }

    private long times(long winner, long loser) {
        return pairs.getOrDefault(winner, Map.of()).getOrDefault(loser, 0L);
    }
}
