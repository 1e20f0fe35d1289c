package org.sala.matching;

import java.util.List;
import org.sala.directory.Service;

/** A service and everything that speaks for and against it. */
public record Match(Service service, List<Reason> reasons) {
    public Match {
        reasons = List.copyOf(reasons);
    }

    /** The sum of the reasons shown, and nothing else. */
    public int score() {
        return reasons.stream().mapToInt(Reason::weight).sum();
    }

    public boolean isExcluded() {
        return reasons.stream().anyMatch(reason -> reason.kind() == Reason.Kind.EXCLUDES);
    }

    /** Only why it was left out. */
    Match exclusions() {
        return new Match(
                service,
                reasons.stream()
                        .filter(reason -> reason.kind() == Reason.Kind.EXCLUDES)
                        .toList());
    }
}
