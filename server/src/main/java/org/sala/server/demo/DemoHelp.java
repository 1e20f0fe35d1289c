package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;
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
    private final List<Help> tried = new ArrayList<>();
    private @Nullable RecordId goal;
    private @Nullable RecordId step;

    DemoHelp(DemoStage stage, DemoPerson person, List<DemoNeed> needs, boolean mayRefer, boolean mayReport) {
        this.stage = stage;
        this.person = person;
        this.needs = needs;
        this.mayRefer = mayRefer;
        this.mayReport = mayReport;
        this.worker = stage.team().linkWorkerOf(person.village());
        this.volunteer = stage.team().volunteerOf(person.village());
        this.language = stage.team().languageOf(person.village());
    }

    void begin() {
        stage.year().after(stage.between(1, 4), this::plan);
    }

    private void plan() {
        goal = worker.make(
                "goal",
                Telling.of(person.id())
                        .and("words", stage.words().goal(stage.dice()).in(language))
                        .and("need", needs.getFirst().id())
                        .and("rank", 1)
                        .and("by", stage.clock().today().plusDays(60)));
        if (stage.happens(40)) accompany();
        step = worker.make(
                "step",
                Telling.of(person.id())
                        .and("goal", goal)
                        .and("words", stage.words().step(stage.dice()).in(language))
                        .and("who", stage.happens(50) ? "person" : stage.happens(50) ? "family" : "worker")
                        .and("by", stage.clock().today().plusDays(stage.between(7, 30))));
        needs.forEach(this::ask);
        if (!mayRefer) stage.year().after(8, () -> followUp(null, needs.getFirst()));
    }

    private void accompany() {
        RecordId together = worker.make(
                "step",
                Telling.of(person.id())
                        .and("words", language.equals("lo") ? "ໄປນຳກັນເທື່ອທຳອິດ" : "Go together the first time")
                        .and("who", "volunteer")
                        .yes("accompany")
                        .and("by", stage.clock().today().plusDays(10)));
        stage.year().after(3, () -> volunteer.command(together, "step.do"));
    }

    private void ask(DemoNeed need) {
        Optional<Help> found =
                mayRefer ? stage.directory().find(need.category(), person.village(), tried) : Optional.empty();
        if (found.isEmpty()) {
            if (mayRefer) gap(need, tried.isEmpty() ? "no-service" : "declined");
            return;
        }
        tried.add(found.get());
        refer(need, found.get());
    }

    private void gap(DemoNeed need, String why) {
        worker.fact(
                "gap",
                Telling.of(person.id())
                        .and("need", need.id())
                        .and("category", need.category())
                        .and(
                                "place",
                                stage.land().villages().get(person.village()).id())
                        .and("why", List.of(why))
                        .and("on", stage.clock().today()));
    }

    private void refer(DemoNeed need, Help help) {
        RecordId referral = worker.make(
                "referral",
                Telling.of(person.id())
                        .and("need", need.id())
                        .and("service", help.service())
                        .and("organization", help.organization())
                        .and("category", need.category())
                        .and("share", List.of("name", "landmark", "language", "needs"))
                        .and("urgency", stage.happens(85) ? "routine" : "soon")
                        .and("by", stage.clock().today().plusDays(21))
                        .and("requestedBy", worker.account()));
        worker.command(
                referral,
                "referral.request",
                Telling.nothing().and("requestedOn", stage.clock().today()));
        // One in fourteen never answers: somebody has to call.
        if (stage.happens(93)) stage.year().after(stage.between(1, 4), () -> answer(referral, need, help));
    }

    /** Who answers for the organization does so on a phone; for all others the worker writes down what was said. */
    private void says(Help help, RecordId referral, String command, Telling told) {
        Optional<DemoPhone> contact = DemoReceivers.of(help.organization(), stage.team(), stage.directory());
        if (contact.isEmpty()) told.and("via", "phone");
        contact.orElse(worker).command(referral, "referral." + command, told);
    }

    private void answer(RecordId referral, DemoNeed need, Help help) {
        Telling told = Telling.nothing().and("answeredOn", stage.clock().today());
        if (stage.happens(16)) {
            String reason = NO_REASONS.get(stage.dice().nextInt(NO_REASONS.size()));
            says(help, referral, "reject", told.and("reason", reason));
            stage.year().after(2, () -> ask(need));
            return;
        }
        says(help, referral, "accept", told);
        boolean isWaiting = stage.happens(18);
        if (isWaiting) {
            Telling because = Telling.nothing().and("reason", "waiting-list");
            stage.year().after(1, () -> says(help, referral, "hold", because));
        }
        int spells = stage.between(2, 4) + (isWaiting ? stage.between(5, 9) : 0);
        stage.year().after(spells, () -> help(referral, need, help));
    }

    private void help(RecordId referral, DemoNeed need, Help help) {
        if (stage.happens(12)) {
            says(help, referral, "fail", Telling.nothing().and("reason", "did-not-come"));
            stage.year().after(1, () -> didNotGo(referral, need));
            return;
        }
        says(help, referral, "start", Telling.nothing());
        if (stage.happens(85)) {
            stage.year().after(stage.between(2, 5), () -> {
                says(help, referral, "complete", Telling.nothing());
                stage.year().after(stage.between(1, 4), () -> followUp(referral, need));
            });
        }
    }

    private Telling followUp(@Nullable RecordId referral) {
        Telling told = Telling.of(person.id())
                .and("source", "person")
                .and("on", stage.clock().today());
        return referral == null
                ? told.and("step", java.util.Objects.requireNonNull(step))
                : told.and("referral", referral);
    }

    private void didNotGo(RecordId referral, DemoNeed need) {
        String stopped = STOPPED.get(stage.dice().nextInt(STOPPED.size()));
        volunteer.fact("followup", followUp(referral).and("went", "no").and("stopped", List.of(stopped)));
        stage.year().after(3, () -> ask(need));
    }

    private void followUp(@Nullable RecordId referral, DemoNeed need) {
        String helped = stage.happens(72) ? "yes" : stage.happens(70) ? "partly" : "no";
        volunteer.fact("followup", followUp(referral).and("went", "yes").and("helped", helped));
        volunteer.fact(
                "contact",
                Telling.of(person.id())
                        .and("kind", stage.happens(70) ? "visit" : "phone")
                        .and("result", "reached")
                        .and("minutes", stage.between(5, 40))
                        .and("on", stage.clock().today()));
        if (!helped.equals("no")) {
            volunteer.command(need.id(), helped.equals("yes") ? "need.meet" : "need.meet-partly");
        }
        boolean isFirst = need.equals(needs.getFirst());
        if (isFirst) stage.year().after(2, () -> goOn(referral, helped));
    }

    private void goOn(@Nullable RecordId referral, String helped) {
        worker.command(java.util.Objects.requireNonNull(step), "step.do");
        worker.command(
                java.util.Objects.requireNonNull(goal), helped.equals("yes") ? "goal.reach-most" : "goal.reach-part");
        if (stage.happens(50)) DemoJourney.measure(stage, volunteer, person.id(), language, 4, 9);
        if (mayReport && referral != null) tellTheNurse(referral, helped);
        if (stage.happens(60)) {
            stage.year().after(stage.between(3, 8), () -> close(helped.equals("yes") ? "goals-met" : "partly"));
        }
    }

    private void tellTheNurse(RecordId referral, String helped) {
        String words = helped.equals("yes") ? "Went, and it helped." : "Went; it helped in part, and we go on.";
        RecordId message = worker.make(
                "message",
                Telling.of(person.id())
                        .and("to", stage.team().with(DemoTeam.NURSE).account())
                        .and("words", words)
                        .and("about", referral)
                        .and("parts", List.of("went", "helped")));
        worker.command(message, "message.approve");
        worker.command(message, "message.send");
    }

    private void close(String reason) {
        worker.command(person.id(), "person.close", Telling.nothing().and("reason", reason));
        if (stage.happens(8)) {
            stage.year().after(6, () -> worker.command(person.id(), "person.reopen"));
        }
    }
}
