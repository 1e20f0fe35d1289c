package org.sala.server.demo;

import static org.sala.server.demo.DemoPhone.seen;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sala.followup.LogContact;
import org.sala.followup.RecordFollowUp;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.plan.DoStep;
import org.sala.plan.PlanStep;
import org.sala.plan.ReachGoal;
import org.sala.plan.SetGoal;
import org.sala.referral.AcceptReferral;
import org.sala.referral.Answer;
import org.sala.referral.CancelReferral;
import org.sala.referral.CompleteReferral;
import org.sala.referral.FailReferral;
import org.sala.referral.HoldReferral;
import org.sala.referral.PassOnReferral;
import org.sala.referral.RejectReferral;
import org.sala.referral.RequestReferral;
import org.sala.referral.StartReferral;
import org.sala.referral.VoidReferral;
import org.sala.rule.Value;
import org.sala.server.demo.DemoChoice.Chosen;
import org.sala.server.demo.DemoDirectory.Help;
import org.sala.server.demo.DemoJourney.DemoNeed;

/** What is planned with one invented person, whom it asks for help, and what comes of it. */
final class DemoHelp {
    private static final List<String> NO_REASONS = List.of("no-capacity", "too-far", "not-eligible", "no-funds");
    private static final List<String> STOPPED = List.of("transport", "cost", "health", "time", "felt-unwelcome");

    private final DemoStage stage;
    private final DemoPerson person;
    private final List<DemoNeed> needs;
    private final boolean mayRefer;
    private final boolean mayReport;
    private final DemoPhone worker;
    private final DemoPhone volunteer;
    private final String language;
    private final DemoChoice choice;
    private final DemoSupport support;
    private @Nullable RecordId goal;
    private @Nullable RecordId step;

    DemoHelp(
            DemoStage stage,
            DemoPerson person,
            Value.Fields about,
            List<DemoNeed> needs,
            boolean mayRefer,
            boolean mayReport) {
        this.stage = stage;
        this.person = person;
        this.needs = needs;
        this.mayRefer = mayRefer;
        this.mayReport = mayReport;
        this.worker = stage.team().linkWorkerOf(person.village());
        this.volunteer = stage.team().volunteerOf(person.village());
        this.language = stage.team().languageOf(person.village());
        this.choice = new DemoChoice(stage, person, about, worker);
        this.support = new DemoSupport(stage, person, worker);
    }

    void begin() {
        stage.year().after(stage.between(1, 4), this::plan);
    }

    private void plan() {
        DemoNeed first = needs.getFirst();
        goal = worker.does(
                SetGoal.of(person.id(), stage.words().goal(first.category()).in(language), 1)
                        .forNeed(first.id())
                        .by(stage.clock().today().plusDays(60))
                        .set(0));
        if (stage.happens(40)) accompany();
        String who = stage.happens(50) ? "person" : stage.happens(50) ? "family" : "worker";
        RecordId planned = worker.does(
                PlanStep.of(person.id(), stage.words().step(first.category()).in(language), who)
                        .towards(goal)
                        .by(stage.clock().today().plusDays(stage.between(7, 30)))
                        .plan(0));
        step = planned;
        // One in twelve is forgotten for two months.
        int spells = stage.happens(92) ? stage.between(2, 9) : 20;
        stage.year().after(spells, () -> worker.does(new DoStep(seen(planned)).done()));
        support.reviews(goal);
        needs.forEach(this::ask);
        if (!mayRefer) stage.year().after(8, () -> followUp(null, needs.getFirst()));
    }

    private void accompany() {
        String words = language.equals("lo") ? "ໄປນຳກັນເທື່ອທຳອິດ" : "Go together the first time";
        RecordId together = worker.does(PlanStep.of(person.id(), words, "volunteer")
                .together()
                .by(stage.clock().today().plusDays(10))
                .plan(0));
        stage.year().after(3, () -> volunteer.does(new DoStep(seen(together)).done()));
    }

    private void ask(DemoNeed need) {
        if (!mayRefer || support.isClosed()) return;
        choice.choose(need).ifPresentOrElse(chosen -> refer(need, chosen), () -> nothingHere(need));
    }

    /** The village may still find something, but people do not wait for it for ever. */
    private void nothingHere(DemoNeed need) {
        choice.noteGap(need);
        Runnable drop =
                () -> worker.command(need.id(), "need.drop", Telling.nothing().and("reason", "person-chose"));
        stage.year().after(stage.between(2, 7), drop);
    }

    private void refer(DemoNeed need, Chosen chosen) {
        var request = new RequestReferral(stage.clock().today());
        RecordId referral = worker.does(request.request(0, chosen.request()));
        if (stage.happens(1)) {
            worker.does(new VoidReferral(seen(referral)).voided());
            stage.year().after(1, () -> refer(need, chosen));
            return;
        }
        awaitAnswer(referral, need, chosen.help());
    }

    private void awaitAnswer(RecordId referral, DemoNeed need, Help help) {
        if (stage.happens(93)) {
            stage.year().after(stage.between(1, 4), () -> answer(referral, need, help));
        } else {
            stage.year().after(stage.between(5, 9), () -> giveUp(referral, need));
        }
    }

    /** One in fourteen never answers: the worker has called, and asks somebody else. */
    private void giveUp(RecordId referral, DemoNeed need) {
        worker.does(new CancelReferral(seen(referral)).cancel("other"));
        ask(need);
    }

    /** Who answers for the organization does so on a phone; for all others the worker writes down what was said. */
    private void says(Help help, RecordId referral, Function<Answer, Draft> what) {
        Optional<DemoPhone> contact = DemoReceivers.of(help.organization(), stage.team(), stage.directory());
        var today = stage.clock().today();
        Answer answer =
                contact.isPresent() ? Answer.own(seen(referral), today, "") : Answer.byPhone(seen(referral), today, "");
        contact.orElse(worker).does(what.apply(answer));
    }

    private void answer(RecordId referral, DemoNeed need, Help help) {
        if (stage.happens(16)) {
            String reason = NO_REASONS.get(stage.dice().nextInt(NO_REASONS.size()));
            says(help, referral, answer -> new RejectReferral(answer).reject(reason));
            stage.year().after(2, () -> ask(need));
            return;
        }
        says(help, referral, answer -> new AcceptReferral(answer).accept(""));
        boolean mustWait = stage.happens(15);
        if (mustWait) {
            stage.year().after(1, () -> says(help, referral, answer -> new HoldReferral(answer).hold("waiting-list")));
        }
        int spells = mustWait ? stage.between(8, 16) : stage.between(2, 4);
        stage.year().after(spells, () -> help(referral, need, help));
    }

    private void help(RecordId referral, DemoNeed need, Help help) {
        if (stage.happens(12)) {
            says(help, referral, answer -> new FailReferral(answer).fail("did-not-come"));
            stage.year().after(1, () -> didNotGo(referral, need));
            return;
        }
        says(help, referral, answer -> new StartReferral(answer).start());
        boolean looksOn = stage.happens(5);
        if (looksOn || stage.happens(85)) {
            stage.year().after(stage.between(2, 5), () -> {
                if (!looksOn || !isPassedOn(referral, need)) finish(referral, need, help);
            });
        } else {
            // The receiver helps and never says that it is done; the person does.
            stage.year().after(stage.between(4, 7), () -> followUp(referral, need));
        }
    }

    private void finish(RecordId referral, DemoNeed need, Help help) {
        says(help, referral, answer -> new CompleteReferral(answer).complete());
        stage.year().after(stage.between(1, 4), () -> followUp(referral, need));
    }

    /** Whoever began to help knows somebody better placed. */
    private boolean isPassedOn(RecordId referral, DemoNeed need) {
        Optional<Chosen> better = choice.choose(need);
        better.ifPresent(chosen -> {
            var passing = new PassOnReferral(seen(referral), stage.clock().today());
            RecordId next = worker.does(passing.passOn(0, chosen.request()));
            awaitAnswer(next, need, chosen.help());
        });
        return better.isPresent();
    }

    private RecordFollowUp followUp(@Nullable RecordId referral) {
        var asked = RecordFollowUp.about(person.id(), stage.clock().today(), "person");
        return referral == null
                ? asked.on("step", java.util.Objects.requireNonNull(step))
                : asked.on("referral", referral);
    }

    private void didNotGo(RecordId referral, DemoNeed need) {
        String stopped = STOPPED.get(stage.dice().nextInt(STOPPED.size()));
        volunteer.does(followUp(referral).went("no").stoppedBy(List.of(stopped)).record(0));
        stage.year().after(3, () -> ask(need));
    }

    private void followUp(@Nullable RecordId referral, DemoNeed need) {
        String helped = stage.happens(72) ? "yes" : stage.happens(70) ? "partly" : "no";
        volunteer.does(followUp(referral).went("yes").helped(helped).record(0));
        String kind = stage.happens(70) ? "visit" : "phone";
        volunteer.does(LogContact.of(person.id(), stage.clock().today(), kind, "reached")
                .minutes(stage.between(5, 40))
                .log(0));
        if (!helped.equals("no")) {
            volunteer.command(need.id(), helped.equals("yes") ? "need.meet" : "need.meet-partly");
        }
        boolean isFirst = need.equals(needs.getFirst());
        if (isFirst) stage.year().after(2, () -> goOn(referral, helped));
    }

    private void goOn(@Nullable RecordId referral, String helped) {
        var reach = new ReachGoal(seen(java.util.Objects.requireNonNull(goal)));
        worker.does(helped.equals("yes") ? reach.mostly() : reach.partly());
        if (stage.happens(50)) DemoJourney.measure(stage, volunteer, person.id(), language, 4, 9);
        if (mayReport && referral != null) support.tellTheNurse(referral, helped);
        if (stage.happens(60)) {
            stage.year().after(stage.between(3, 8), () -> support.close(helped.equals("yes") ? "goals-met" : "partly"));
        }
    }
}
