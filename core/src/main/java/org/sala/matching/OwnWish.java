package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;

/** The person asked for it, or does not want it: that goes before everything else. */
record OwnWish(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        var wishes = asking.around().wishes();
        if (wishes.unwanted().contains(service.id())) {
            return reasons.give("person-does-not-want");
        }
        return wishes.wanted().contains(service.id()) ? reasons.give("person-wishes") : Optional.empty();
    }
}
