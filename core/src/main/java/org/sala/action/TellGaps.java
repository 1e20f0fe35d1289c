package org.sala.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sala.journal.Row;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Disclosure;

/**
 * Says what of the gaps may leave those who look after people. Every number passes {@link Disclosure} as a cell of its own, and cells never overlap:
 * a total is what its parts tell and nothing is told beside them. docs/decisions/0017 tells why nobody can work out what is not told.
 */
public final class TellGaps {
    /** How people are divided where it may be told: nobody stands beside both, and none is told without the other. */
    public static final List<String> PARTS = List.of("female", "others");

    /** Fewer places than this are never told together: one could be worked out from the others. */
    private static final int POOL_LIMIT = 3;

    private final Disclosure disclosure;
    private final Places places;

    public TellGaps(Disclosure disclosure, Places places) {
        this.disclosure = disclosure;
        this.places = places;
    }

    static String partOf(Row person) {
        return person.data().text("sex").filter("female"::equals).isPresent() ? PARTS.getFirst() : PARTS.getLast();
    }

    /** {@code gaps} are all that there are in this area; each is of another person, or of another kind. */
    public List<ToldGap> tell(long area, Collection<Gap> gaps) {
        Map<String, List<Gap>> byCategory =
                gaps.stream().collect(Collectors.groupingBy(Gap::category, TreeMap::new, Collectors.toList()));
        List<ToldGap> told = new ArrayList<>();
        byCategory.forEach((category, of) -> told.addAll(tell(area, category, of)));
        return List.copyOf(told);
    }

    private List<ToldGap> tell(long area, String category, List<Gap> gaps) {
        List<ToldGap> told = new ArrayList<>();
        List<Long> silent = new ArrayList<>();
        for (Place home : homes(area)) {
            List<Gap> here =
                    gaps.stream().filter(gap -> gap.place() == home.id()).toList();
            List<ToldGap> one = leaf(home.id(), category, here);
            told.addAll(one);
            if (one.isEmpty()) {
                silent.add(home.id());
            }
        }
        told.addAll(pool(area, category, gaps, silent));
        return told;
    }

    private List<Place> homes(long area) {
        return places.under(area).stream()
                .filter(places.levels()::isHome)
                .filter(home -> places.areaOf(home.id()).equals(OptionalLong.of(area)))
                .toList();
    }

    private List<ToldGap> leaf(long place, String category, List<Gap> gaps) {
        String cell = "gap/" + place + "/" + category;
        Map<String, Long> parts = parts(cell, gaps);
        OptionalLong whole = parts.isEmpty()
                ? disclosure.atLeast(cell, gaps.size())
                : OptionalLong.of(
                        parts.values().stream().mapToLong(Long::longValue).sum());
        return whole.isEmpty()
                ? List.of()
                : List.of(new ToldGap(place, category, whole.getAsLong(), parts, why(cell, gaps)));
    }

    /** Only when each part may be told; then they stand for the whole, which is not told beside them. */
    private Map<String, Long> parts(String cell, List<Gap> gaps) {
        Map<String, Long> parts = new TreeMap<>();
        for (String part : PARTS) {
            disclosure
                    .atLeast(cell + "/" + part, count(gaps, gap -> gap.part().equals(part)))
                    .ifPresent(told -> parts.put(part, told));
        }
        return parts.size() == PARTS.size() ? parts : Map.of();
    }

    /** That a reason is told says that it holds for many; how many is not told, for reasons overlap. */
    private List<String> why(String cell, List<Gap> gaps) {
        var reasons = new TreeSet<String>();
        gaps.forEach(gap -> reasons.addAll(gap.why()));
        return reasons.stream()
                .filter(reason -> disclosure
                        .atLeast(
                                cell + "/why/" + reason,
                                count(gaps, gap -> gap.why().contains(reason)))
                        .isPresent())
                .toList();
    }

    /**
     * Places of which nothing is told, together: that they reach the threshold and no more, so that each of them might hold nobody all the
     * same. Other places together are another cell.
     */
    private List<ToldGap> pool(long area, String category, List<Gap> gaps, List<Long> silent) {
        if (silent.size() < POOL_LIMIT) {
            return List.of();
        }
        String cell = "gap/" + area + "/" + category + "/of"
                + silent.stream().sorted().map(place -> "/" + place).collect(Collectors.joining());
        OptionalLong told = disclosure.atLeast(cell, count(gaps, gap -> silent.contains(gap.place())));
        return told.isEmpty()
                ? List.of()
                : List.of(new ToldGap(area, category, disclosure.threshold(), Map.of(), List.of()));
    }

    private static long count(List<Gap> gaps, Predicate<Gap> which) {
        return gaps.stream().filter(which).count();
    }
}
