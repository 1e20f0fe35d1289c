package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** They have a language in common, or somebody interprets. An interpreter can be brought, so a missing one weighs but does not rule out. */
record SameLanguage(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<String> spoken = asking.languages();
        if (spoken.isEmpty()) {
            return Optional.empty();
        }
        List<String> served = service.fields().texts("languages");
        Optional<String> shared = spoken.stream().filter(served::contains).findFirst();
        if (shared.isPresent()) {
            return reasons.give("same-language", "language", new Value.Text(shared.get()));
        }
        Value languages = Value.Items.ofTexts(spoken);
        if (service.fields().flag("interpreter")) {
            return reasons.give("has-interpreter", "languages", languages);
        }
        if (served.isEmpty()) {
            return reasons.give("ask-language", "languages", languages);
        }
        boolean needsOne = asking.fields().flag("interpreter");
        return reasons.give(needsOne ? "no-interpreter" : "other-language", "languages", languages);
    }
}
