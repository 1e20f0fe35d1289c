package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.rule.Value;

/** What the cards of one gathering or ballot come to, by kind of people and by what they marked. */
record Tally(Map<String, Long> sums) {

    /** The ballot that a card is for; of a count of people, the gathering. */
    static long about(Value.Fields card) {
        OptionalLong ballot = card.whole("ballot");
        return ballot.isPresent() ? ballot.getAsLong() : card.whole("gathering").orElse(0);
    }

    static Tally of(Map<Long, Value.Fields> cards) {
        Map<String, Long> sums = new TreeMap<>();
        cards.keySet().stream()
                .map(card -> last(card, cards))
                .distinct()
                .forEach(card -> count(cards.getOrDefault(card, Value.Fields.NONE), sums));
        return new Tally(sums);
    }

    /** What stands in the place of a card: back to the first of its line, then by the one with the highest number each time. */
    private static long last(long card, Map<Long, Value.Fields> cards) {
        long at = card;
        for (OptionalLong before = replaced(at, cards); before.isPresent(); before = replaced(at, cards)) {
            at = before.getAsLong();
        }
        for (OptionalLong next = heir(at, cards); next.isPresent(); next = heir(at, cards)) {
            at = next.getAsLong();
        }
        return at;
    }

    private static OptionalLong replaced(long card, Map<Long, Value.Fields> cards) {
        return cards.getOrDefault(card, Value.Fields.NONE).whole("replaces");
    }

    private static OptionalLong heir(long card, Map<Long, Value.Fields> cards) {
        return cards.entrySet().stream()
                .filter(other -> other.getValue().whole("replaces").equals(OptionalLong.of(card)))
                .mapToLong(Map.Entry::getKey)
                .max();
    }

    private static void count(Value.Fields card, Map<String, Long> sums) {
        long people = card.whole("count").orElse(0);
        String kind = Stream.of("sex", "age", "ethnicity", "role")
                .map(field -> card.text(field).orElse("-"))
                .collect(Collectors.joining("/", card.flag("disability") + "/", ""));
        sums.merge(kind, people, Long::sum);
        Value.Fields marks = card.fields("marks");
        for (String topic : List.copyOf(marks.values().keySet())) {
            sums.merge(kind + " for " + topic, people * marks.whole(topic).orElse(0), Long::sum);
        }
    }
}
