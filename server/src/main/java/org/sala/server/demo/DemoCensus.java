package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.sala.journal.RecordId;

/** The household list of each village: its volunteer went from house to house and asked who may be written down. */
final class DemoCensus {
    private static final int LEAST_MEMBERS = 2;
    private static final int MORE_MEMBERS = 5;
    private static final int OLDEST = 88;
    private static final List<String> LANDMARKS_LO =
            List.of("ໃກ້ວັດ", "ຂ້າງຫ້ວຍ", "ຕິດທາງໃຫຍ່", "ຫຼັງໂຮງຮຽນ", "ໃກ້ນ້ຳສ້າງ", "ທ້າຍບ້ານ");
    private static final List<String> LANDMARKS_EN = List.of(
            "near the temple",
            "by the stream",
            "on the main road",
            "behind the school",
            "near the well",
            "at the end of the village");

    private final DemoWords words;
    private final DemoTeam team;
    private final DemoLand land;
    private final DemoClock clock;
    private final RandomGenerator dice;

    DemoCensus(DemoWords words, DemoTeam team, DemoLand land, DemoClock clock, RandomGenerator dice) {
        this.words = words;
        this.team = team;
        this.land = land;
        this.clock = clock;
        this.dice = dice;
    }

    List<DemoPerson> list(int village, int households) {
        List<DemoPerson> people = new ArrayList<>();
        for (int at = 0; at < households; at++) {
            people.addAll(household(village));
        }
        return people;
    }

    private List<DemoPerson> household(int village) {
        DemoPhone phone = team.volunteerOf(village);
        String language = team.languageOf(village);
        List<String> landmarks = language.equals("lo") ? LANDMARKS_LO : LANDMARKS_EN;
        String family = words.family(dice).in(language);
        int members = LEAST_MEMBERS + dice.nextInt(MORE_MEMBERS);
        String landmark = landmarks.get(dice.nextInt(landmarks.size()));
        RecordId household = phone.make(
                "household",
                Telling.nothing()
                        .and("place", land.villages().get(village).id())
                        .and("name", family)
                        .and("landmark", landmark)
                        .and("members", members));
        List<DemoPerson> people = new ArrayList<>();
        for (int at = 0; at < members; at++) {
            people.add(member(village, household, family, at, at % 2 == 1));
        }
        return people;
    }

    /** Two grown-ups at least, then children or their grandparents. */
    private int age(int at) {
        if (at < 2) return 19 + dice.nextInt(50);
        return dice.nextInt(4) == 0 ? 60 + dice.nextInt(OLDEST - 60) : dice.nextInt(24);
    }

    private DemoPerson member(int village, RecordId household, String family, int at, boolean isWoman) {
        DemoPhone phone = team.volunteerOf(village);
        String language = team.languageOf(village);
        int birthYear = clock.today().getYear() - age(at);
        Telling about = Telling.nothing()
                .and("place", land.villages().get(village).id())
                .and("sex", isWoman ? "female" : "male")
                .and("birthYear", birthYear)
                .and("status", "known");
        RecordId person = phone.make("person", birthYear < 1965 ? about.yes("birthEstimated") : about);
        consent(phone, person, "record", language);
        var given = words.given(dice, isWoman);
        phone.edit(
                person,
                "person",
                Telling.nothing()
                        .and("given", given.in(language))
                        .and("family", family)
                        .and("household", household));
        return new DemoPerson(person, village, isWoman, birthYear, true);
    }

    RecordId consent(DemoPhone phone, RecordId person, String purpose, String language) {
        return phone.make(
                "consent",
                Telling.of(person)
                        .and("purpose", purpose)
                        .and("how", "spoken")
                        .and("witness", words.given(dice, dice.nextBoolean()).in(language))
                        .and("language", language)
                        .and("on", clock.today()));
    }

    /** Somebody who was not on the list: met on the way, and only described. */
    DemoPerson stranger(int village) {
        String language = team.languageOf(village);
        boolean isWoman = dice.nextBoolean();
        int birthYear = clock.today().getYear() - 55 - dice.nextInt(30);
        String description = words.met(dice, isWoman).in(language);
        RecordId person = team.volunteerOf(village)
                .make(
                        "person",
                        Telling.nothing()
                                .and("place", land.villages().get(village).id())
                                .and("description", description)
                                .and("sex", isWoman ? "female" : "male")
                                .and("birthYear", birthYear)
                                .yes("birthEstimated")
                                .and("noticedBy", "volunteer")
                                .and("noticedOn", clock.today()));
        return new DemoPerson(person, village, isWoman, birthYear, false);
    }
}
