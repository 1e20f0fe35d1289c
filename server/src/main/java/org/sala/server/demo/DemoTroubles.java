package org.sala.server.demo;

import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.plan.SetGoal;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.CancelReferral;
import org.sala.referral.Request;
import org.sala.referral.RequestReferral;
import org.sala.rule.Value;
import org.sala.server.demo.DemoDirectory.Help;

/**
 * What does not go by itself: strangers, somebody recorded twice, worry about safety, a yes that came too late, what nobody was entitled to, and
 * those who asked for help only now, so that on any day somebody waits for an answer.
 */
final class DemoTroubles {
    private static final int STRANGERS = 9;
    private static final int BOAT_GROUP = 2;
    private static final int WAITING = 8;
    private static final String NEED = "transport-health";

    private final DemoStage stage;

    DemoTroubles(DemoStage stage) {
        this.stage = stage;
    }

    void plan() {
        for (int at = 0; at < STRANGERS; at++) {
            int village = at + 2;
            stage.year().after(10 + at * 11, () -> {
                DemoPerson stranger = stage.census().stranger(village);
                new DemoJourney(stage, stranger).begin();
            });
        }
        for (int spell = 6; spell < DemoYear.SPELLS; spell += 4) {
            stage.year()
                    .after(
                            spell,
                            () -> stage.directory()
                                    .confirmOne(stage.team().linkWorkerOf(0), stage.land(), stage.clock()));
        }
        stage.year().after(40, () -> recordedTwice(3));
        stage.year().after(DemoYear.SPELLS - 9, () -> worry(5));
        stage.year().after(DemoYear.SPELLS - 7, () -> tooLate(0));
        stage.year().after(DemoYear.SPELLS - 5, () -> tooLate(1));
        for (int at = 0; at < WAITING; at++) {
            int village = at;
            stage.year().after(DemoYear.SPELLS - 2 - at % 3, () -> waits(village));
        }
        stage.year().after(DemoYear.SPELLS - 4, () -> notEntitled(0));
        stage.year().after(DemoYear.SPELLS - 3, () -> notEntitled(1));
    }

    /** The same old man, met by the volunteer on two days; the supervisor sees that they are one. */
    private void recordedTwice(int village) {
        DemoPerson first = stage.census().stranger(village);
        DemoPerson second = stage.census().stranger(village);
        new DemoJourney(stage, first).begin();
        stage.year()
                .after(
                        2,
                        () -> stage.team()
                                .with(DemoTeam.SUPERVISOR)
                                .make("merge", Telling.of(second.id()).and("into", first.id())));
    }

    private void worry(int village) {
        DemoPerson person = stage.census().stranger(village);
        stage.team()
                .volunteerOf(village)
                .make(
                        "flag",
                        Telling.of(person.id())
                                .and("kind", "neglect")
                                .and("by", stage.team().volunteerOf(village).account())
                                .and("on", stage.clock().today()));
    }

    /** Asked a few days ago; nobody has answered yet. */
    private void waits(int village) {
        Asking asking = asks(village);
        DemoPerson person = asking.person();
        Value.Fields about = Telling.nothing()
                .and("place", stage.land().villages().get(village).id())
                .and("sex", person.isWoman() ? "female" : "male")
                .and("birthYear", person.birthYear())
                .fields();
        var need = new DemoJourney.DemoNeed(asking.need(), NEED);
        stage.year()
                .after(
                        1,
                        () -> new DemoChoice(stage, person, about, asking.worker())
                                .choose(need)
                                .ifPresent(chosen -> asking.worker()
                                        .does(new RequestReferral(stage.clock().today())
                                                .request(0, chosen.request()))));
    }

    /** The worker calls it off, and the boat group, without a network, says yes: somebody has to settle it. */
    private void tooLate(int village) {
        Asking asking = asks(village);
        stage.year().after(1, () -> askAndCallOff(asking));
    }

    /** Somebody who was met on the way, said yes, and cannot get to the health centre. */
    private record Asking(DemoPerson person, RecordId need, DemoPhone worker) {}

    private Asking asks(int village) {
        DemoPhone worker = stage.team().linkWorkerOf(village);
        DemoPhone volunteer = stage.team().volunteerOf(village);
        DemoPerson person = stage.census().stranger(village);
        String language = stage.team().languageOf(village);
        volunteer.command(person.id(), "person.agree");
        stage.census().consent(volunteer, person.id(), "record", language);
        stage.census().consent(volunteer, person.id(), "refer", language);
        var given = stage.words().given(stage.dice(), person.isWoman()).in(language);
        var family = stage.words().family(stage.dice()).in(language);
        volunteer.edit(
                person.id(),
                "person",
                Telling.nothing().and("given", given).and("family", family).and("worker", worker.account()));
        RecordId need = volunteer.make(
                "need",
                Telling.of(person.id())
                        .and("category", NEED)
                        .and("words", stage.words().need(NEED).in(language))
                        .and("rank", 1));
        return new Asking(person, need, worker);
    }

    private void askAndCallOff(Asking asking) {
        DemoPhone worker = asking.worker();
        RecordId boats = stage.directory().organization(BOAT_GROUP);
        Optional<Help> boat = stage.directory().of(boats);
        Request request = Request.of(asking.person().id(), boat.orElseThrow().service(), boats, worker.account())
                .forNeed(asking.need())
                .ofKind(NEED)
                .sharing(List.of("name", "landmark"));
        RecordId referral = worker.does(new RequestReferral(stage.clock().today()).request(0, request));
        stage.year().after(1, () -> {
            worker.does(new CancelReferral(DemoPhone.seen(referral)).cancel("found-other"));
            DemoPhone receiver =
                    DemoReceivers.of(boats, stage.team(), stage.directory()).orElseThrow();
            Answer yes = Answer.own(DemoPhone.seen(referral), stage.clock().today(), "");
            receiver.does(new AcceptReferral(yes).accept(""));
        });
    }

    /** A volunteer writes down a goal, which is the link worker's to do: it is held until the supervisor has looked. */
    private void notEntitled(int village) {
        DemoPerson person = stage.census().stranger(village);
        DemoPhone volunteer = stage.team().volunteerOf(village);
        volunteer.command(person.id(), "person.agree");
        stage.census().consent(volunteer, person.id(), "record", stage.team().languageOf(village));
        String words = stage.words().goal("social-connection").in(stage.team().languageOf(village));
        volunteer.does(SetGoal.of(person.id(), words, 1).set(0));
    }
}
