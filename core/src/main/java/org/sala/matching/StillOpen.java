package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;

/** It has not closed. */
record StillOpen(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        return service.isOpen() ? Optional.empty() : reasons.give("not-open");
    }
}
