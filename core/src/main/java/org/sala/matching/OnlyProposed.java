package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;

/** Nobody is sent to what was only proposed: that it is there must be confirmed first. */
record OnlyProposed(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        return service.fields().flag("proposed") ? reasons.give("only-proposed") : Optional.empty();
    }
}
