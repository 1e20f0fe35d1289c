package org.sala.gathering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * Which sub-groups of those who voted may be told apart. One with fewer people than the threshold is folded into the others; and when those
 * others together are so few that they could be worked out by subtraction, the smallest of the named ones is folded too, until they are
 * enough. Where nothing is left to name, people are not divided in that way at all.
 */
public final class SubGroups {
    /** Those who are folded together, and those who did not say. */
    public static final String OTHERS = "others";

    private static final String UNSAID = "unknown";

    private final List<String> partitions;
    private final long threshold;

    private SubGroups(List<String> partitions, long threshold) {
        this.partitions = List.copyOf(partitions);
        this.threshold = threshold;
    }

    public static SubGroups of(Rules rules) {
        return new SubGroups(
                rules.tree().fields("groups").texts("partitions"),
                rules.tree().fields("disclosure").whole("threshold").orElseThrow());
    }

    /** Some of those who voted: the women, the elders, or the others of that division. */
    record Group(String partition, String code, List<Card> cards) {
        long people() {
            return Counts.of(cards).people();
        }
    }

    /** The largest first, the others last, division by division. */
    List<Group> of(Collection<Card> cards) {
        return partitions.stream()
                .flatMap(partition -> folded(partition, cards).stream())
                .toList();
    }

    private List<Group> folded(String partition, Collection<Card> cards) {
        Map<String, List<Card>> cells = cards.stream()
                .collect(Collectors.groupingBy(card -> part(card, partition), TreeMap::new, Collectors.toList()));
        List<Group> named = new ArrayList<>(cells.entrySet().stream()
                .map(cell -> new Group(partition, cell.getKey(), cell.getValue()))
                .filter(group -> !group.code().equals(UNSAID) && !group.code().equals(OTHERS))
                .filter(group -> group.people() >= threshold)
                .sorted(Comparator.comparingLong(Group::people).reversed().thenComparing(Group::code))
                .toList());
        while (!named.isEmpty() && isTooFew(others(partition, cards, named).people())) {
            named.removeLast();
        }
        Group others = others(partition, cards, named);
        if (!named.isEmpty() && others.people() > 0) {
            named.add(others);
        }
        return named;
    }

    private boolean isTooFew(long people) {
        return people > 0 && people < threshold;
    }

    private static Group others(String partition, Collection<Card> cards, List<Group> named) {
        List<String> codes = named.stream().map(Group::code).toList();
        return new Group(
                partition,
                OTHERS,
                cards.stream()
                        .filter(card -> !codes.contains(part(card, partition)))
                        .toList());
    }

    private static String part(Card card, String partition) {
        return switch (card.said().get(partition)) {
            case Value.Text(String code) when !code.isEmpty() -> code;
            case Value.Flag(boolean yes) -> yes ? "yes" : "no";
            case Value.Text ignored -> UNSAID;
            case Value.Nothing ignored -> UNSAID;
            case Value.Whole ignored -> UNSAID;
            case Value.Decimal ignored -> UNSAID;
            case Value.Items ignored -> UNSAID;
            case Value.Fields ignored -> UNSAID;
        };
    }
}
