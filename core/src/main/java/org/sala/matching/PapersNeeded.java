package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.directory.Service;
import org.sala.rule.Value;

/** It asks for papers, which people without birth registration often do not have. */
record PapersNeeded(Reasons reasons) implements MatchingRule {
    @Override
    public Optional<Reason> weigh(Asking asking, Service service) {
        List<String> papers = service.fields().texts("papers");
        return papers.isEmpty()
                ? Optional.empty()
                : reasons.give("papers-needed", "papers", Value.Items.ofTexts(papers));
    }
}
