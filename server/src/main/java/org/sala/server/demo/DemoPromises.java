package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import org.sala.action.BreakCommitment;
import org.sala.action.CallLate;
import org.sala.action.ConfirmCommitment;
import org.sala.action.GiveCommitment;
import org.sala.action.RenegotiateCommitment;
import org.sala.action.SayKept;
import org.sala.action.WithdrawCommitment;
import org.sala.journal.RecordId;

/** What a village and those who work for it promised each other three months ago, and how each promise went. */
final class DemoPromises {
    private final DemoHand facilitator;
    private final DemoHand villager;
    private final DemoHand nurse;
    private final DemoYear year;

    DemoPromises(DemoHand facilitator, DemoHand villager, DemoHand nurse) {
        this.facilitator = facilitator;
        this.villager = villager;
        this.nurse = nurse;
        this.year = facilitator.stage().year();
    }

    /** Promises towards the goal of the nurse's visits and that of the path, and the first step towards each. */
    void give(RecordId gathering, RecordId visits, RecordId day, RecordId path, RecordId stones) {
        keptOnTime(promise(gathering, "promise-nurse", "health-centre", "villagers", 40)
                .towards(visits, day));
        keptLate(promise(gathering, "promise-path", "youth-union", "health-centre", 24)
                .towards(path, stones));
        otherDay(promise(gathering, "promise-box", "district-health", "village-authority", 45));
        takenBack(promise(gathering, "promise-cook", "womens-union", "villagers", 50));
        broken(promise(gathering, "promise-tank", "organization", "villagers", 45));
        facilitator.does(promise(gathering, "promise-bridge", "district-authority", "village-authority", 60)
                .give(0));
        waiting(promise(gathering, "promise-list", "health-volunteer", "health-centre", 80));
    }

    private GiveCommitment promise(RecordId gathering, String words, String by, String to, int days) {
        return GiveCommitment.of(facilitator.place(), facilitator.say(words), by, to)
                .due(facilitator.today(), facilitator.in(days))
                .before(facilitator.say("witness"))
                .at(gathering);
    }

    private void keptOnTime(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(9, () -> nurse.does(new SayKept(seen(promise)).say(nurse.today())));
        year.after(
                11,
                () -> villager.does(
                        new ConfirmCommitment(seen(promise)).confirm(villager.today(), villager.say("witness-women"))));
    }

    private void keptLate(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(9, () -> nurse.does(new CallLate(seen(promise)).say("weather")));
        year.after(14, () -> villager.does(new SayKept(seen(promise)).say(villager.today())));
        year.after(
                16,
                () -> nurse.does(new ConfirmCommitment(seen(promise)).confirm(nurse.today(), nurse.say("note-rain"))));
    }

    private void otherDay(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(
                15, () -> villager.does(new RenegotiateCommitment(seen(promise)).agree(villager.in(75), "no-money")));
    }

    private void takenBack(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(12, () -> villager.does(new WithdrawCommitment(seen(promise)).withdraw("no-people")));
    }

    private void broken(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(17, () -> villager.does(new BreakCommitment(seen(promise)).say("waiting-for-other")));
    }

    private void waiting(GiveCommitment given) {
        RecordId promise = facilitator.does(given.give(0));
        year.after(24, () -> villager.does(new SayKept(seen(promise)).say(villager.today())));
    }
}
