package org.sala.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Rules;

/** Weighs every service for one need. People choose; this only says what is known, why, and in a fair order. */
public final class Matching {
    private final Reasons reasons;
    private final List<MatchingRule> rules;

    public Matching(Rules rules) {
        this.reasons = Reasons.of(rules);
        this.rules = List.of(
                new OwnWish(reasons),
                new MeetsNeed(reasons),
                new WithinReach(reasons),
                new OnTheWay(reasons),
                new RightAge(reasons),
                new RightSex(reasons),
                new WrittenConditions(reasons),
                new SameLanguage(reasons),
                new CopesWithAccess(reasons),
                new Affordable(reasons),
                new PapersNeeded(reasons),
                new HasRoom(reasons),
                new LastConfirmed(reasons),
                new StillOpen(reasons),
                new OnlyProposed(reasons),
                new TriedBefore(reasons),
                new FairShare(reasons));
    }

    public Matches match(Asking asking, List<Service> services) {
        List<Match> fits = new ArrayList<>();
        List<Match> excluded = new ArrayList<>();
        for (Service service : services) {
            Match match = weigh(asking, service);
            if (match.isExcluded()) {
                excluded.add(match.exclusions());
            } else {
                fits.add(match);
            }
        }
        fits.sort(FairOrder.by(asking.person()));
        Optional<NothingHere> nothing =
                fits.isEmpty() ? Optional.of(NothingHere.of(excluded, reasons)) : Optional.empty();
        return new Matches(List.copyOf(fits), List.copyOf(excluded), nothing);
    }

    private Match weigh(Asking asking, Service service) {
        List<Reason> found = new ArrayList<>();
        for (MatchingRule rule : rules) {
            rule.weigh(asking, service).ifPresent(found::add);
        }
        return new Match(service, found);
    }
}
