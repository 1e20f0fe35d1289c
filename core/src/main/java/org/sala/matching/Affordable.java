package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** What it costs. Where that is not known it is asked before anybody sets out. */
record Affordable(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        Value words = service.fields().get("costWords");
        return switch (service.fields().text("cost").orElse("unknown")) {
            case "free" -> reasons.give("free");
            case "small" -> reasons.give("small-cost", "words", words);
            case "full" -> reasons.give("full-cost", "words", words);
            default -> reasons.give("ask-cost", "words", words);
        };
    }
}
