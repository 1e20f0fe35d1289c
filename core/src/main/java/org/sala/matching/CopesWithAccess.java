package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** It copes with what makes access hard for this person: walking, seeing, hearing, speaking, understanding, coming alone. */
record CopesWithAccess(Reasons reasons) implements MatchingRule {
    /** Who comes to the home asks nobody to walk or to come alone. */
    private static final List<String> SPARED_AT_HOME = List.of("walking", "alone");

    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<String> hard = asking.access();
        if (hard.isEmpty()) {
            return Optional.empty();
        }
        List<String> copes = service.fields().texts("access");
        List<String> missing = hard.stream()
                .filter(one -> !copes.contains(one))
                .filter(one -> !(service.goesToThem() && SPARED_AT_HOME.contains(one)))
                .toList();
        if (missing.isEmpty()) {
            return reasons.give("access-met", "access", Value.Items.ofTexts(hard));
        }
        return reasons.give(copes.isEmpty() ? "ask-access" : "access-missing", "access", Value.Items.ofTexts(missing));
    }
}
