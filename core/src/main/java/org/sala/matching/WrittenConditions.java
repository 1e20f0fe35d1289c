package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** Who may come is written in words only: somebody reads them and asks. */
record WrittenConditions(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        return service.fields()
                .text("eligibility")
                .flatMap(words -> reasons.give("ask-conditions", "words", new Value.Text(words)));
    }
}
