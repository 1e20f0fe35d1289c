package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.matching.Match;
import org.sala.matching.Matches;
import org.sala.matching.NothingHere;
import org.sala.matching.Reason;
import org.sala.matching.RecordGap;
import org.sala.referral.Request;
import org.sala.rule.Value;
import org.sala.server.demo.DemoDirectory.Help;
import org.sala.server.demo.DemoJourney.DemoNeed;

/** Whom one invented person asks for help: one of the best that fit and were not tried yet. Where nothing fits, the gap is noted. */
final class DemoChoice {
    private static final int LOOKED_AT = 3;

    private final DemoStage stage;
    private final DemoPerson person;
    private final Value.Fields about;
    private final DemoPhone worker;
    private final List<RecordId> tried = new ArrayList<>();

    DemoChoice(DemoStage stage, DemoPerson person, Value.Fields about, DemoPhone worker) {
        this.stage = stage;
        this.person = person;
        this.about = about;
        this.worker = worker;
    }

    /** A service, and what is asked of it. */
    record Chosen(Help help, Request request) {}

    /** Empty when nothing fits. */
    Optional<Chosen> choose(DemoNeed need) {
        List<Match> best = matches(need).fits().stream()
                .filter(match -> match.reasons().stream().noneMatch(DemoChoice::isOnlyNear))
                .toList();
        if (best.isEmpty()) return Optional.empty();
        Match match = best.get(stage.dice().nextInt(Math.min(LOOKED_AT, best.size())));
        Help help = stage.directory().help(match.service().id());
        tried.add(help.service());
        return Optional.of(new Chosen(help, request(need, help, match)));
    }

    /** It is for something near to the need: shown to people, but no answer to it. */
    private static boolean isOnlyNear(Reason reason) {
        return reason.code().equals("near-need");
    }

    private Matches matches(DemoNeed need) {
        return stage.directory().match(person, about, need, tried, stage.clock().today());
    }

    private Request request(DemoNeed need, Help help, Match match) {
        List<String> reasons = match.reasons().stream()
                .filter(reason -> reason.kind() == Reason.Kind.FOR)
                .map(Reason::code)
                .toList();
        return Request.of(person.id(), help.service(), help.organization(), worker.account())
                .forNeed(need.id())
                .ofKind(need.category())
                .because(reasons)
                .sharing(List.of("name", "landmark", "language", "needs"))
                .urgency(stage.happens(85) ? "routine" : "soon")
                .by(stage.clock().today().plusDays(21));
    }

    /** Nothing fits: why, as the matching says it, or that all were tried. */
    void noteGap(DemoNeed need) {
        List<String> why = matches(need)
                .nothing()
                .map(NothingHere::gaps)
                .filter(gaps -> !gaps.isEmpty())
                .orElse(List.of(tried.isEmpty() ? "no-service" : "declined"));
        long place = stage.land().villages().get(person.village()).id();
        var gap = new RecordGap(
                person.id(), need.id(), need.category(), place, stage.clock().today());
        worker.does(gap.record(0, why));
    }
}
