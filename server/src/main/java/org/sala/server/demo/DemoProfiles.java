package org.sala.server.demo;

import java.util.List;
import java.util.random.RandomGenerator;
import org.sala.rule.Value;

/** How many people live in each village, and which groups, as its register has it. */
final class DemoProfiles {
    /** Of twenty. */
    private static final List<Integer> AGES = List.of(6, 4, 8, 2);

    private static final List<String> NAMES = List.of("child", "youth", "adult", "elder");
    private static final int OLDER_VILLAGES = 9;
    private static final int HMONG_VILLAGE = 6;

    private final DemoHand officer;

    DemoProfiles(DemoHand officer) {
        this.officer = officer;
    }

    void write() {
        List<DemoLand.Village> villages = officer.stage().land().villages();
        for (int at = 0; at < villages.size(); at++) {
            describe(at, villages.get(at).id(), officer.stage().dice());
        }
    }

    private void describe(int village, long place, RandomGenerator dice) {
        long people = 160 + 20L * dice.nextInt(8);
        long women = people / 2 + dice.nextInt(9) - 4;
        String other = village >= OLDER_VILLAGES ? "lao" : "khmu";
        String most = village >= OLDER_VILLAGES ? "khmu" : village == HMONG_VILLAGE ? "hmong" : "lao";
        long few = 24L + dice.nextInt(20);
        Value.Fields ages = Value.Fields.NONE;
        for (int age = 0; age < NAMES.size(); age++) {
            ages = ages.with(NAMES.get(age), new Value.Whole(people * AGES.get(age) / 20));
        }
        Value.Fields counts = Value.Fields.of("age", ages)
                .with("sex", counted("female", women, "male", people - women))
                .with("ethnicity", counted(most, people - few, other, few))
                .with("disability", counted("yes", people / 18, "no", people - people / 18));
        officer.phone()
                .make(
                        "profile",
                        Telling.nothing()
                                .and("place", place)
                                .and("year", officer.today().getYear())
                                .and("people", people)
                                .and("households", people / 5)
                                .and("counts", counts)
                                .and("ethnicities", List.of(most, other))
                                .and("source", officer.say("profile-source")));
    }

    private static Value counted(String one, long first, String other, long second) {
        return Value.Fields.of(one, new Value.Whole(first)).with(other, new Value.Whole(second));
    }
}
