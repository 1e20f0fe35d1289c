package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.does;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.gathering.AdoptPriority;
import org.sala.gathering.DrawFeature;
import org.sala.gathering.OpenBallot;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Which part of the choosing is whose: every deed by every role, here and in the village that is none of theirs. */
class C13_WhoMayChooseTest {
    private static final String YES = "raises sorts opens closes votes adopts mends draws";

    /** What each may do; what is not named is held. */
    private static final Map<String, String> MAY = new TreeMap<>(Map.of(
            "facilitator", YES,
            "link-worker", YES,
            "supervisor", YES,
            "volunteer", "raises sorts votes draws",
            "clinician", "raises sorts draws",
            "district-officer", "raises sorts adopts mends",
            "evaluator", "",
            "administrator", ""));

    private static final long SOMEBODY = 41;

    @TestFactory
    Stream<DynamicTest> each_role_does_what_is_its_own() {
        return MAY.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(), () -> assertEquals(entry.getValue(), may(entry.getKey(), District.PHONSAY))));
    }

    @TestFactory
    Stream<DynamicTest> nobody_does_it_in_a_village_that_is_none_of_theirs() {
        return MAY.keySet().stream()
                .map(role -> DynamicTest.dynamicTest(role, () -> assertEquals("", may(role, District.ELSEWHERE))));
    }

    private static String may(String role, long where) {
        var room = new Room();
        RecordId water = room.raises("water");
        RecordId road = room.raises("transport");
        RecordId ballot = room.opens("dots", water, road);
        RecordId priority =
                does(room.mali, AdoptPriority.agreed(room.phonsay.row(road), 1).adopt(0));
        Member somebody = room.phonsay.district.join(SOMEBODY, role, where, null);
        somebody.syncs();
        var deeds = new LinkedHashMap<String, Supplier<Draft[]>>();
        deeds.put("raises", () -> one(room.raising().raise(0, "food", "elder", "rice")));
        deeds.put("sorts", () -> one(room.sorting(water).park()));
        deeds.put(
                "opens",
                () -> one(OpenBallot.by(District.PHONSAY, room.gathering, "hands")
                        .open(java.util.List.of())
                        .getFirst()));
        deeds.put("closes", () -> one(OpenBallot.close(room.phonsay.row(ballot))));
        deeds.put("votes", () -> one(room.card(ballot).mark(0, 1, Map.of(water, 1L))));
        deeds.put(
                "adopts",
                () -> one(AdoptPriority.agreed(room.phonsay.row(water), 2).adopt(0)));
        deeds.put("mends", () -> one(Draft.edit(priority, "priority", 1, fields("rank", 3))));
        deeds.put(
                "draws",
                () -> one(DrawFeature.in(District.PHONSAY).point(0, "water", new DrawFeature.Point(500, 500))));
        var done = new java.util.ArrayList<String>();
        deeds.forEach((name, deed) -> {
            somebody.does(deed.get());
            if (Village.outcome(somebody).equals("applied")) {
                done.add(name);
            }
        });
        return String.join(" ", done);
    }

    private static Draft[] one(Draft draft) {
        return new Draft[] {draft};
    }
}
