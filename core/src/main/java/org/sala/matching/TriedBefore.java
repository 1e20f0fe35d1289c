package org.sala.matching;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** What became of asking it before, for this person: it is asked already, said no, helped, or was not a good place to be. */
record TriedBefore(Reasons reasons) implements MatchingRule {
    private static final List<String> OPEN = List.of("requested", "accepted", "in-progress", "on-hold");

    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<Around.Before> before = asking.around().past().referrals().stream()
                .filter(referral -> referral.service().equals(service.id()))
                .toList();
        if (before.stream().anyMatch(referral -> isSameNeed(referral, asking) && OPEN.contains(referral.status()))) {
            return reasons.give("asked-already");
        }
        List<Around.Told> told = asking.around().past().followups().stream()
                .filter(one ->
                        before.stream().anyMatch(referral -> referral.id().equals(one.referral())))
                .toList();
        if (told.stream().anyMatch(one -> one.stopped().contains("felt-unwelcome"))) {
            return reasons.give("felt-unwelcome");
        }
        Optional<Around.Before> no = before.stream()
                .filter(referral -> isSameNeed(referral, asking))
                .filter(referral -> referral.status().equals("rejected")
                        || referral.status().equals("failed"))
                .reduce((first, last) -> last);
        if (no.isPresent()) {
            return reasons.give(
                    "said-no-before", "why", new Value.Text(no.get().reason().orElse("other")));
        }
        boolean helped = told.stream().anyMatch(one -> one.helped().equals(Optional.of("yes")));
        return helped ? reasons.give("helped-before") : Optional.empty();
    }

    private static boolean isSameNeed(Around.Before referral, Asking asking) {
        return referral.need().equals(OptionalLong.of(asking.need().number()));
    }
}
