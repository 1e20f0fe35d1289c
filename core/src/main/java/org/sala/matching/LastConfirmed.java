package org.sala.matching;

import java.time.LocalDate;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** Somebody confirmed lately that what is written about it still holds. Directories go stale. */
record LastConfirmed(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        Optional<LocalDate> confirmed = service.day("confirmedOn");
        if (confirmed.isEmpty()) {
            return reasons.give("never-confirmed");
        }
        long days = asking.around().daysSince(confirmed.get());
        String code = days <= reasons.days("confirmed")
                ? "confirmed"
                : days <= reasons.days("old") ? "confirmed-long-ago" : "old-news";
        return reasons.give(code, "on", new Value.Text(confirmed.get().toString()));
    }
}
