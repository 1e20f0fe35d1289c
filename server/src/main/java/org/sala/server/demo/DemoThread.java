package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import java.util.List;
import org.sala.action.ConfirmCommitment;
import org.sala.action.GiveCommitment;
import org.sala.action.MeasureGoal;
import org.sala.action.PlanAction;
import org.sala.action.PlanForPlace;
import org.sala.action.SayKept;
import org.sala.directory.AddService;
import org.sala.journal.RecordId;
import org.sala.plan.DoStep;

/** A village that has gone all the way: from what many lacked to a fund that takes them to the health centre. */
final class DemoThread {
    private static final String LACKED = "transport-health";
    private static final int MET = 44;
    private static final List<String> CATEGORIES = List.of(LACKED, "water", "elder-support", "employment");
    private static final List<String> WORDS = List.of("topic-road", "topic-water", "topic-elders", "topic-work");

    private final DemoHand facilitator;
    private final DemoHand villager;
    private final DemoHand worker;
    private final DemoYear year;

    DemoThread(DemoHand facilitator, DemoHand villager, DemoHand worker) {
        this.facilitator = facilitator;
        this.villager = villager;
        this.worker = worker;
        this.year = facilitator.stage().year();
    }

    void plan() {
        year.after(MET - 4, () -> {
            RecordId topic = DemoGathering.gapTopic(facilitator, LACKED);
            year.after(2, () -> announce(topic));
        });
    }

    private void announce(RecordId topic) {
        var gathering =
                DemoGathering.plan(facilitator, "village-planning", "title-thread", "where-sala", facilitator.in(6));
        year.after(2, () -> hold(gathering, topic));
    }

    private void hold(DemoGathering gathering, RecordId lacked) {
        gathering.open();
        gathering.count("female", "adult", "lao", 15, "");
        gathering.count("male", "adult", "lao", 14, "");
        gathering.count("female", "elder", "lao", 8, "");
        gathering.count("male", "elder", "khmu", 5, "");
        facilitator.phone().command(lacked, "topic.take");
        List<RecordId> topics = List.of(
                lacked,
                gathering.topic(CATEGORIES.get(1), WORDS.get(1), "womens-union"),
                gathering.topic(CATEGORIES.get(2), WORDS.get(2), "elder"),
                gathering.topic(CATEGORIES.get(3), WORDS.get(3), "youth-union"));
        RecordId ballot = gathering.ballot("pairwise", topics);
        var voting =
                new DemoVoting(gathering, ballot, topics, facilitator.stage().dice());
        voting.pairs(facilitator, "female", "adult", 9, List.of(10, 6, 4, 1));
        voting.pairs(facilitator, "male", "adult", 8, List.of(10, 3, 2, 5));
        List<RecordId> priorities = voting.close(2, CATEGORIES, WORDS);
        gathering.minute("choosing", "decision", "minute-decision");
        act(gathering, priorities.getFirst());
        gathering.close();
    }

    private void act(DemoGathering gathering, RecordId priority) {
        RecordId goal = facilitator.does(PlanForPlace.of(facilitator.place(), facilitator.say("goal-fund"))
                .against(facilitator.say("problem-fund"))
                .seenBy(facilitator.say("indicator-fund"), 0, 10)
                .from(gathering.id(), priority)
                .by(facilitator.in(200))
                .plan(0));
        RecordId collect = step(goal, "step-collect", "villagers", "women", 40);
        RecordId drivers = step(goal, "step-drivers", "village-authority", "head", 60);
        RecordId fund = facilitator.does(promise(gathering, "promise-fund", "village-authority", "villagers")
                .towards(goal, collect)
                .offering(LACKED)
                .give(0));
        RecordId first = facilitator.does(promise(gathering, "promise-first", "health-centre", "villagers")
                .towards(goal, drivers)
                .give(0));
        year.after(12, () -> villager.does(new DoStep(seen(collect)).done()));
        year.after(19, () -> villager.does(new DoStep(seen(drivers)).done()));
        year.after(24, () -> kept(fund));
        year.after(25, () -> confirmed(first));
        year.after(27, () -> opened(gathering, fund));
        year.after(60, () -> grown(goal));
    }

    private RecordId step(RecordId goal, String words, String party, String who, int days) {
        return facilitator.does(PlanAction.of(facilitator.place(), goal, facilitator.say(words))
                .done(party, facilitator.say(who))
                .by(facilitator.in(days))
                .plan(0));
    }

    private GiveCommitment promise(DemoGathering gathering, String words, String by, String to) {
        return GiveCommitment.of(facilitator.place(), facilitator.say(words), by, to)
                .due(facilitator.today(), facilitator.in(90))
                .before(facilitator.say("witness"))
                .at(gathering.id());
    }

    private void kept(RecordId promise) {
        villager.does(new SayKept(seen(promise)).say(villager.today()));
        year.after(1, () -> confirmed(promise));
    }

    /** The facilitator writes down what the village said before a witness. */
    private void confirmed(RecordId promise) {
        facilitator.does(
                new ConfirmCommitment(seen(promise)).confirm(facilitator.today(), facilitator.say("witness-women")));
    }

    /** What the village made stands in the directory, and says which promise it came of. */
    private void opened(DemoGathering gathering, RecordId promise) {
        String name = worker.sayings().say("service-fund").lao();
        RecordId organization = worker.phone()
                .make(
                        "organization",
                        worker.here()
                                .and("name", name)
                                .and(
                                        "nameOther",
                                        worker.sayings().say("service-fund").english())
                                .and("source", "demo")
                                .yes("informal"));
        Telling service = worker.at(gathering.id())
                .and("name", name)
                .and("nameOther", worker.sayings().say("service-fund").english())
                .and("description", worker.say("service-fund-what"))
                .and("categories", List.of(LACKED))
                .and("reach", "village")
                .and("cost", "free")
                .and("capacity", "has-capacity")
                .and("capacityOn", worker.today())
                .and("confirmedOn", worker.today())
                .and("confirmedHow", "visit")
                .and("commitment", promise)
                .and("source", "demo")
                .yes("goesToThem")
                .yes("informal")
                .yes("active");
        worker.does(new AddService(service.fields()).of(0, organization));
    }

    private void grown(RecordId goal) {
        facilitator.does(new MeasureGoal(seen(goal)).measure(8, facilitator.today()));
        facilitator.phone().command(goal, "goal.reach-most");
    }
}
