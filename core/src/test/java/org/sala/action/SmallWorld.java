package org.sala.action;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.sala.journal.RecordId;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Disclosure;
import org.sala.rule.RuleFolder;

/** A district of a few villages and a few people, in which everything that could be is played through. */
final class SmallWorld {
    static final long DISTRICT = 10;
    private static final long FIRST_VILLAGE = 101;
    private static final String CATEGORY = "transport";

    private final int threshold;
    private final Places places;
    private final Map<String, Integer> numbers = new HashMap<>();

    SmallWorld(int threshold, int villages) {
        this.threshold = threshold;
        List<Place> all = new ArrayList<>(List.of(
                new Place(1, null, "country", "", Map.of(), null, null),
                new Place(2, 1L, "province", "", Map.of(), null, null),
                new Place(DISTRICT, 2L, "district", "", Map.of(), null, null)));
        LongStream.range(0, villages)
                .forEach(at -> all.add(new Place(FIRST_VILLAGE + at, DISTRICT, "village", "", Map.of(), null, null)));
        this.places = new Places(Levels.of(RuleFolder.rules()), all);
    }

    static String cell(int village) {
        return "gap/" + (FIRST_VILLAGE + village) + "/" + CATEGORY;
    }

    static String pool(int... villages) {
        var name = new StringBuilder("gap/" + DISTRICT + "/" + CATEGORY + "/of");
        for (int village : villages) {
            name.append('/').append(FIRST_VILLAGE + village);
        }
        return name.toString();
    }

    /** Gates with secrets of which each gives these cells other steps, and all together every steps there could be. */
    List<Disclosure> everySecret(List<String> cells) {
        int all = (int) Math.pow(threshold, cells.size());
        List<Disclosure> found = new ArrayList<>();
        Set<List<Long>> seen = new HashSet<>();
        for (int secret = 0; found.size() < all; secret++) {
            var gate = new Disclosure(
                    threshold, ByteBuffer.allocate(4).putInt(secret).array());
            if (seen.add(cells.stream().map(cell -> firstTold(gate, cell)).toList())) {
                found.add(gate);
            }
        }
        return found;
    }

    private long firstTold(Disclosure gate, String cell) {
        return LongStream.range(0, 2L * threshold)
                .filter(count -> gate.atLeast(cell, count).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** What is told of a world, as a number: the same number for the same things told. */
    int told(Disclosure gate, List<Gap> gaps) {
        return number(new TellGaps(gate, places).tell(DISTRICT, gaps).toString());
    }

    int number(String told) {
        Integer known = numbers.putIfAbsent(told, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    /** So many people of each village, none of them women. */
    static List<Gap> men(int... counts) {
        List<Gap> gaps = new ArrayList<>();
        for (int village = 0; village < counts.length; village++) {
            add(gaps, counts[village], village, "others", Set.of());
        }
        return gaps;
    }

    static List<Gap> ofOneVillage(int women, int others) {
        List<Gap> gaps = new ArrayList<>();
        add(gaps, women, 0, "female", Set.of());
        add(gaps, others, 0, "others", Set.of());
        return gaps;
    }

    static List<Gap> withReasons(int cost, int far, int both) {
        List<Gap> gaps = new ArrayList<>();
        add(gaps, cost, 0, "others", Set.of("cost"));
        add(gaps, far, 0, "others", Set.of("too-far"));
        add(gaps, both, 0, "others", Set.of("cost", "too-far"));
        return gaps;
    }

    private static void add(List<Gap> gaps, int count, int village, String part, Set<String> why) {
        for (int one = 0; one < count; one++) {
            var person = new RecordId(1 + gaps.size());
            gaps.add(new Gap(person, person, CATEGORY, FIRST_VILLAGE + village, part, why));
        }
    }

    /** Every way to fill these cells with 0 to {@code most} people each. */
    static List<int[]> every(int cells, int most) {
        List<int[]> all = List.of(new int[0]);
        for (int cell = 0; cell < cells; cell++) {
            all = all.stream()
                    .flatMap(counts ->
                            java.util.stream.IntStream.rangeClosed(0, most).mapToObj(count -> with(counts, count)))
                    .toList();
        }
        return all;
    }

    static int[] with(int[] counts, int... more) {
        int[] all = java.util.Arrays.copyOf(counts, counts.length + more.length);
        System.arraycopy(more, 0, all, counts.length, more.length);
        return all;
    }
}
