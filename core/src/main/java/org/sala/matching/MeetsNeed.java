package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** It meets this kind of need, or one near to it; transport is a need of its own, and whoever takes people meets it. */
record MeetsNeed(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<String> categories = service.categories();
        Value category = new Value.Text(asking.category());
        if (categories.contains(asking.category())) {
            return reasons.give("meets-need", "category", category);
        }
        if (service.hasTransport() && reasons.isTransport(asking.category())) {
            return reasons.give("takes-people");
        }
        if (categories.isEmpty()) {
            return reasons.give("ask-what-they-do");
        }
        Optional<String> group = reasons.group(asking.category());
        boolean isNear = group.isPresent()
                && categories.stream().anyMatch(other -> reasons.group(other).equals(group));
        return isNear ? reasons.give("near-need", "category", category) : reasons.give("other-need");
    }
}
