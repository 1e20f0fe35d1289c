package org.sala.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.rule.Disclosure;

/**
 * Nobody works out how many people there are where fewer than the threshold are: not from what is told, not from all of it together, and not from
 * what was told month after month. Every small world is played through with every secret, by somebody who knows the rules.
 */
class InferenceAttackTest {
    private static final int MONTHS = 1000;
    private static final int SHOWN = 10;

    private static void assertNothingFound(Attacker attacker) {
        assertTrue(attacker.differentThingsTold() > 1, "nothing is told at all, so nothing is tried");
        assertEquals(List.of(), attacker.fewFound().stream().limit(SHOWN).toList());
        assertEquals(List.of(), attacker.exactlyFound().stream().limit(SHOWN).toList());
    }

    @Test
    void not_from_one_month_of_three_villages_and_what_is_told_of_them_together() {
        var world = new SmallWorld(3, 3);
        var attacker = new Attacker(3, 7, List.of("first", "second", "third"));
        List<String> cells =
                List.of(SmallWorld.cell(0), SmallWorld.cell(1), SmallWorld.cell(2), SmallWorld.pool(0, 1, 2));
        for (Disclosure gate : world.everySecret(cells)) {
            for (int[] counts : SmallWorld.every(3, 7)) {
                attacker.considers(world.told(gate, SmallWorld.men(counts)), counts);
            }
        }
        assertNothingFound(attacker);
    }

    @Test
    void not_from_four_villages_of_which_now_these_and_now_those_are_told_together() {
        var world = new SmallWorld(2, 4);
        var attacker = new Attacker(2, 3, List.of("first", "second", "third", "fourth"));
        List<String> cells = List.of(
                SmallWorld.cell(0),
                SmallWorld.cell(1),
                SmallWorld.cell(2),
                SmallWorld.cell(3),
                SmallWorld.pool(0, 1, 2, 3),
                SmallWorld.pool(0, 1, 2),
                SmallWorld.pool(0, 1, 3),
                SmallWorld.pool(0, 2, 3),
                SmallWorld.pool(1, 2, 3));
        for (Disclosure gate : world.everySecret(cells)) {
            for (int[] counts : SmallWorld.every(4, 3)) {
                attacker.considers(world.told(gate, SmallWorld.men(counts)), counts);
            }
        }
        assertNothingFound(attacker);
    }

    @Test
    void not_from_three_months_one_after_another() {
        var world = new SmallWorld(2, 3);
        List<String> cells =
                List.of(SmallWorld.cell(0), SmallWorld.cell(1), SmallWorld.cell(2), SmallWorld.pool(0, 1, 2));
        List<int[]> every = SmallWorld.every(3, 3);
        var attacker = new Attacker(2, 3, named(3, 3));
        for (Disclosure gate : world.everySecret(cells)) {
            int[] told = every.stream()
                    .mapToInt(counts -> world.told(gate, SmallWorld.men(counts)))
                    .toArray();
            sequences(attacker, every, told);
        }
        assertNothingFound(attacker);
    }

    private static void sequences(Attacker attacker, List<int[]> every, int[] told) {
        for (int first = 0; first < told.length; first++) {
            for (int second = 0; second < told.length; second++) {
                int[] both = SmallWorld.with(every.get(first), every.get(second));
                for (int third = 0; third < told.length; third++) {
                    long key = ((long) told[first] * MONTHS + told[second]) * MONTHS + told[third];
                    attacker.considers(key, SmallWorld.with(both, every.get(third)));
                }
            }
        }
    }

    private static List<String> named(int villages, int months) {
        List<String> names = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            for (int village = 1; village <= villages; village++) {
                names.add("village " + village + " in month " + month);
            }
        }
        return names;
    }

    @Test
    void not_when_he_knows_that_nothing_has_changed_but_one_village() {
        var world = new SmallWorld(3, 3);
        List<String> cells =
                List.of(SmallWorld.cell(0), SmallWorld.cell(1), SmallWorld.cell(2), SmallWorld.pool(0, 1, 2));
        var attacker = new Attacker(3, 7, List.of("first before", "first after", "second", "third"));
        for (Disclosure gate : world.everySecret(cells)) {
            List<int[]> every = SmallWorld.every(3, 7);
            int[] told = every.stream()
                    .mapToInt(counts -> world.told(gate, SmallWorld.men(counts)))
                    .toArray();
            for (int[] counts : SmallWorld.every(4, 7)) {
                long before = told[(counts[0] * 8 + counts[2]) * 8 + counts[3]];
                long after = told[(counts[1] * 8 + counts[2]) * 8 + counts[3]];
                attacker.considers(before * MONTHS + after, counts);
            }
        }
        assertNothingFound(attacker);
    }

    @Test
    void not_from_women_and_others_now_told_apart_and_now_together() {
        var world = new SmallWorld(3, 1);
        String cell = SmallWorld.cell(0);
        List<int[]> every = SmallWorld.every(2, 9);
        var attacker = new Attacker(3, 9, List.of("women", "others", "women later", "others later"));
        for (Disclosure gate : world.everySecret(List.of(cell, cell + "/female", cell + "/others"))) {
            int[] told = every.stream()
                    .mapToInt(counts -> world.told(gate, SmallWorld.ofOneVillage(counts[0], counts[1])))
                    .toArray();
            for (int first = 0; first < told.length; first++) {
                for (int second = 0; second < told.length; second++) {
                    attacker.considers(
                            (long) told[first] * MONTHS + told[second],
                            SmallWorld.with(every.get(first), every.get(second)));
                }
            }
        }
        assertNothingFound(attacker);
    }

    @Test
    void not_from_reasons_that_overlap() {
        var world = new SmallWorld(3, 1);
        String cell = SmallWorld.cell(0);
        var attacker = new Attacker(3, 6, List.of("only cost", "only far", "both", "cost", "far", "all"));
        for (Disclosure gate : world.everySecret(List.of(cell, cell + "/why/cost", cell + "/why/too-far"))) {
            for (int[] counts : SmallWorld.every(3, 6)) {
                attacker.considers(
                        world.told(gate, SmallWorld.withReasons(counts[0], counts[1], counts[2])),
                        counts[0],
                        counts[1],
                        counts[2],
                        counts[0] + counts[2],
                        counts[1] + counts[2],
                        counts[0] + counts[1] + counts[2]);
            }
        }
        assertNothingFound(attacker);
    }

    /** The planted mistakes: each must be found, or the attacker is blind. */
    @Test
    void a_plain_threshold_betrays_villages_that_are_told_together() {
        var world = new SmallWorld(3, 3);
        var attacker = new Attacker(3, 7, List.of("first", "second", "third"));
        for (int[] counts : SmallWorld.every(3, 7)) {
            int together = 0;
            var told = new StringBuilder();
            for (int count : counts) {
                told.append(count >= 3 ? count / 3 * 3 : 0).append(' ');
                together += count >= 3 ? 0 : count;
            }
            told.append(together >= 3 ? together / 3 * 3 : 0);
            attacker.considers(world.number(told.toString()), counts);
        }
        assertFalse(attacker.fewFound().isEmpty());
    }

    @Test
    void a_total_beside_its_parts_betrays_the_part_that_is_not_told() {
        var world = new SmallWorld(3, 1);
        var attacker = new Attacker(3, 9, List.of("women", "others"));
        for (int[] counts : SmallWorld.every(2, 9)) {
            int all = counts[0] + counts[1];
            String told = (all >= 3 ? all : 0) + " of these women " + (counts[0] >= 3 ? counts[0] : 0);
            attacker.considers(world.number(told), counts);
        }
        assertTrue(attacker.fewFound().stream().anyMatch(found -> found.startsWith("others")));
    }

    @Test
    void telling_every_day_betrays_a_count_to_whoever_knows_that_one_comes_or_goes_at_a_time() {
        var found = oneVillage(1);
        assertFalse(found.fewFound().isEmpty());
    }

    /** The same knowledge is worth nothing a month later: in between more may have come and gone than the steps are wide. */
    @Test
    void telling_once_a_month_does_not() {
        assertNothingFound(oneVillage(30));
    }

    /** A new village, surely empty at first, told twelve times through the real gate, between which so many may have come or gone. */
    private static Attacker oneVillage(int mayChange) {
        int threshold = 2;
        var world = new SmallWorld(threshold, 1);
        int most = 4;
        var attacker = new Attacker(threshold, most, named(1, 5));
        for (Disclosure gate : world.everySecret(List.of(SmallWorld.cell(0)))) {
            int[] told = new int[most + 1];
            for (int count = 0; count <= most; count++) {
                told[count] = world.told(gate, SmallWorld.men(count));
            }
            for (int[] counts : SmallWorld.every(5, most)) {
                if (isPossible(counts, mayChange)) {
                    long key = 0;
                    for (int count : counts) {
                        key = key * MONTHS + told[count];
                    }
                    attacker.considers(key, counts);
                }
            }
        }
        return attacker;
    }

    private static boolean isPossible(int[] counts, int mayChange) {
        int before = 0;
        for (int count : counts) {
            if (Math.abs(count - before) > mayChange) {
                return false;
            }
            before = count;
        }
        return true;
    }

    @Test
    void a_village_that_is_told_as_if_it_were_several_is_betrayed() {
        var world = new SmallWorld(2, 1);
        var attacker = new Attacker(2, 6, List.of("the village"));
        for (Disclosure gate : world.everySecret(List.of(SmallWorld.cell(0), SmallWorld.pool(0)))) {
            for (int[] counts : SmallWorld.every(1, 6)) {
                String told =
                        gate.atLeast(SmallWorld.cell(0), counts[0]) + " " + gate.atLeast(SmallWorld.pool(0), counts[0]);
                attacker.considers(world.number(told), counts);
            }
        }
        assertFalse(attacker.exactlyFound().isEmpty());
    }
}
