package org.sala.server.demo;

import java.util.random.RandomGenerator;

/**
 * What the communities of the invented district do together: four villages, each at another stage, and the district itself. They have chance
 * of their own, so that what becomes of single people stays as it is.
 */
final class DemoCommunity {
    private static final int THREAD = 0;
    private static final int PLAN = 1;
    private static final int HELD = 2;
    private static final int PLANNED = 3;

    /** Spells from the beginning of the year until people of the first village are known to have no way to the health centre. */
    private static final int MISSED = 30;

    /** Spells before the end of the year when it shows that people of the village that has not met yet lack something. */
    private static final int LACKING = 14;

    private final DemoStage stage;
    private final DemoSayings sayings = new DemoSayings();

    private DemoCommunity(DemoStage stage) {
        this.stage = stage;
    }

    static void plan(DemoStage stage, RandomGenerator dice) {
        var own = new DemoStage(
                stage.words(),
                stage.land(),
                stage.team(),
                stage.directory(),
                stage.census(),
                stage.year(),
                stage.clock(),
                dice);
        new DemoCommunity(own).plan();
    }

    private void plan() {
        DemoHand officer = hand(DemoTeam.OFFICER, "lo", stage.land().district());
        DemoHand supervisor = officer.with(DemoTeam.SUPERVISOR, "en");
        stage.year().after(1, new DemoProfiles(officer)::write);
        new DemoDialogue(officer, supervisor).plan();
        new DemoMissing(stage, sayings, THREAD).lack(MISSED, "transport-health", "need-ride");
        new DemoThread(facilitator(THREAD), villager(THREAD), worker(THREAD)).plan();
        new DemoPlan(facilitator(PLAN), villager(PLAN), nurse(PLAN), officer.of(place(PLAN))).plan(DemoYear.SPELLS);
        new DemoHeld(facilitator(HELD), second(HELD)).plan(DemoYear.SPELLS);
        int lately = DemoYear.SPELLS - LACKING;
        new DemoMissing(stage, sayings, PLANNED).lack(lately, "rice-gap", "need-rice");
        new DemoMissing(stage, sayings, PLANNED).lack(lately + 4, "transport-health", "need-ride");
        new DemoPlanned(second(PLANNED)).plan(DemoYear.SPELLS);
    }

    private long place(int village) {
        return stage.land().villages().get(village).id();
    }

    private DemoHand hand(String login, String language, long place) {
        return new DemoHand(stage, sayings, login, language, place);
    }

    private DemoHand facilitator(int village) {
        return hand(DemoTeam.FACILITATOR, "lo", place(village));
    }

    private DemoHand second(int village) {
        return hand(DemoTeam.SECOND_FACILITATOR, "en", place(village));
    }

    private DemoHand villager(int village) {
        return hand(stage.team().volunteerLoginOf(village), stage.team().languageOf(village), place(village));
    }

    private DemoHand nurse(int village) {
        return hand(DemoTeam.NURSE, "lo", place(village));
    }

    private DemoHand worker(int village) {
        return hand(stage.team().linkWorkerLoginOf(village), "en", place(village));
    }
}
