package org.sala.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.rule.Value;

/** None of its terms means one of our kinds of need, so it is asked about instead of found. Choose its kinds of need after the import. */
final class UnknownTerms implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        boolean isKnown = known.categories().translation().read().apply(document.fields()) != Value.Nothing.NOTHING;
        List<String> terms = known.categories().terms(document.fields());
        String told = String.join(", ", terms.subList(0, Math.min(3, terms.size())));
        return isKnown
                ? Optional.empty()
                : Optional.of(Finding.look(
                        document.spot("attributes"),
                        terms.isEmpty() ? "no-terms" : "unknown-terms",
                        Map.of("terms", told.substring(0, Math.min(80, told.length())))));
    }
}
