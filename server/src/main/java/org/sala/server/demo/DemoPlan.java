package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import java.util.List;
import java.util.stream.IntStream;
import org.sala.action.AnswerEscalation;
import org.sala.action.ApproveSpending;
import org.sala.action.AskForMoney;
import org.sala.action.DoVisit;
import org.sala.action.Escalate;
import org.sala.action.GiveCommitment;
import org.sala.action.MeasureGoal;
import org.sala.action.OpenFund;
import org.sala.action.PaySpending;
import org.sala.action.PlanAction;
import org.sala.action.PlanForPlace;
import org.sala.action.PlanVisit;
import org.sala.journal.RecordId;
import org.sala.plan.DoStep;

/** A village three months after it made its plan: some of it done, some late, some passed up, and the district comes to see. */
final class DemoPlan {
    private static final int AGO = 31;
    private static final List<String> CATEGORIES = List.of("maternal-care", "transport-health", "sanitation");
    private static final List<String> GOALS = List.of("goal-visits", "goal-path", "goal-latrine");
    private static final List<String> PROBLEMS = List.of("problem-visits", "problem-path", "problem-latrine");
    private static final List<String> INDICATORS = List.of("indicator-visits", "indicator-path", "indicator-latrine");
    private static final List<Integer> BASELINES = List.of(0, 9, 21);
    private static final List<Integer> TARGETS = List.of(12, 0, 60);
    private static final long BUDGET = 6_000_000;

    private final DemoHand facilitator;
    private final DemoHand villager;
    private final DemoHand nurse;
    private final DemoHand officer;
    private final DemoYear year;

    DemoPlan(DemoHand facilitator, DemoHand villager, DemoHand nurse, DemoHand officer) {
        this.facilitator = facilitator;
        this.villager = villager;
        this.nurse = nurse;
        this.officer = officer;
        this.year = facilitator.stage().year();
    }

    void plan(int lastSpell) {
        year.after(lastSpell - AGO - 2, () -> {
            var gathering = DemoGathering.plan(
                    facilitator, "village-planning", "title-plan", "where-temple", facilitator.in(6));
            year.after(2, () -> hold(gathering));
        });
    }

    private void hold(DemoGathering gathering) {
        gathering.open();
        gathering.count("female", "adult", "lao", 19, "");
        gathering.count("male", "adult", "lao", 17, "");
        gathering.count("female", "elder", "lao", 7, "");
        gathering.count("male", "youth", "khmu", 6, "");
        List<RecordId> topics = IntStream.range(0, GOALS.size())
                .mapToObj(at -> gathering.topic(CATEGORIES.get(at), PROBLEMS.get(at), "villager"))
                .toList();
        RecordId ballot = gathering.ballot("dots", topics);
        var voting =
                new DemoVoting(gathering, ballot, topics, facilitator.stage().dice());
        voting.dots(facilitator, "female", "adult", 14, List.of(8, 4, 2));
        voting.dots(facilitator, "male", "adult", 12, List.of(5, 5, 2));
        goals(gathering, voting.close(GOALS.size(), CATEGORIES, PROBLEMS));
        gathering.close();
    }

    private void goals(DemoGathering gathering, List<RecordId> priorities) {
        List<RecordId> goals = IntStream.range(0, GOALS.size())
                .mapToObj(at -> facilitator.does(PlanForPlace.of(facilitator.place(), facilitator.say(GOALS.get(at)))
                        .against(facilitator.say(PROBLEMS.get(at)))
                        .seenBy(facilitator.say(INDICATORS.get(at)), BASELINES.get(at), TARGETS.get(at))
                        .from(gathering.id(), priorities.get(at))
                        .by(facilitator.in(300))
                        .plan(0)))
                .toList();
        RecordId stones = step(goals.get(1), "step-stones", "youth-union", "youth", 24);
        RecordId day = step(goals.get(0), "step-day", "village-authority", "head", 14);
        RecordId timber = step(goals.get(1), "step-timber", "village-authority", "head", 70);
        step(goals.get(2), "step-holes", "villagers", "women", 120);
        year.after(4, () -> villager.does(new DoStep(seen(day)).done()));
        year.after(16, () -> villager.does(new DoStep(seen(stones)).done()));
        year.after(27, () -> facilitator.does(new MeasureGoal(seen(goals.get(0))).measure(3, facilitator.today())));
        year.after(27, () -> facilitator.phone().command(goals.get(0), "goal.reach-part"));
        new DemoPromises(facilitator, villager, nurse).give(gathering.id(), goals.get(0), day, goals.get(1), stones);
        passUp(goals.get(1), timber);
        visits();
        money(timber);
    }

    private RecordId step(RecordId goal, String words, String party, String who, int days) {
        return facilitator.does(PlanAction.of(facilitator.place(), goal, facilitator.say(words))
                .done(party, facilitator.say(who))
                .with(facilitator.say("resources-path"), days * 10_000L)
                .by(facilitator.in(days))
                .plan(0));
    }

    /** One is answered, and the answer is a promise; one is still waited for. */
    private void passUp(RecordId goal, RecordId step) {
        long district = facilitator.stage().land().district();
        year.after(6, () -> {
            RecordId bridge = raise("raise-bridge", "money", district, 30, goal, step);
            year.after(7, () -> answer(bridge));
        });
        year.after(10, () -> raise("raise-midwife", "staff", district, 35, goal, step));
    }

    private RecordId raise(String words, String why, long to, int days, RecordId goal, RecordId step) {
        return facilitator.does(Escalate.of(facilitator.place(), to, facilitator.say(words), why)
                .due(facilitator.today(), facilitator.in(days))
                .about(goal, step)
                .raise(0));
    }

    private void answer(RecordId escalation) {
        officer.does(
                new AnswerEscalation(seen(escalation)).answer("partly", officer.say("answer-bridge"), officer.today()));
        officer.does(
                GiveCommitment.of(officer.place(), officer.say("promise-answer"), "district-authority", "villagers")
                        .due(officer.today(), officer.in(90))
                        .answering(escalation)
                        .give(0));
    }

    private void visits() {
        year.after(9, () -> {
            RecordId visit = comes("visit-purpose", 9);
            year.after(
                    3,
                    () -> officer.does(new DoVisit(seen(visit))
                            .done(officer.say("visit-findings"), officer.say("visit-fixes"), officer.today())));
        });
        year.after(26, () -> comes("visit-next", 30));
    }

    private RecordId comes(String purpose, int days) {
        return officer.does(PlanVisit.of(officer.place(), "district", officer.in(days))
                .by(officer.account())
                .towards(officer.say(purpose))
                .plan(0));
    }

    private void money(RecordId step) {
        RecordId fund =
                facilitator.does(OpenFund.of(facilitator.place(), facilitator.say("fund"), BUDGET, facilitator.today())
                        .in("LAK")
                        .from(facilitator.say("fund-source"))
                        .open(0));
        year.after(4, () -> {
            RecordId nails = asks(villager, fund, 1_250_000, "spend-nails", step);
            year.after(3, () -> officer.does(new ApproveSpending(seen(nails)).approve(officer.today())));
            year.after(5, () -> facilitator.does(new PaySpending(seen(nails)).pay(facilitator.today())));
        });
        year.after(28, () -> asks(facilitator, fund, 480_000, "spend-fuel", step));
    }

    private static RecordId asks(DemoHand hand, RecordId fund, long amount, String words, RecordId step) {
        return hand.does(AskForMoney.of(hand.place(), fund, amount, hand.say(words), hand.account())
                .on(hand.today())
                .towards(step)
                .ask(0));
    }
}
