package org.sala.matching;

import java.util.Optional;
import java.util.OptionalLong;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** Its organization already carries as many as it said it can: asking the same few wears them out. */
record FairShare(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        OptionalLong organization = service.organization();
        if (organization.isEmpty()) {
            return Optional.empty();
        }
        var load = asking.around().load().get(organization.getAsLong());
        if (load == null || load.limit().isEmpty() || load.open() < load.limit().getAsLong()) {
            return Optional.empty();
        }
        return reasons.give(
                "asked-often",
                Value.Fields.NONE
                        .with("open", new Value.Whole(load.open()))
                        .with("limit", new Value.Whole(load.limit().getAsLong())));
    }
}
