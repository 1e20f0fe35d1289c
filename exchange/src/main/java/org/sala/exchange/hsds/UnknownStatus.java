package org.sala.exchange.hsds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** Its status is none that HSDS knows, so it counts as open. Write active, inactive, defunct or temporarily closed. */
final class UnknownStatus implements DirectoryRule {
    private static final List<String> KNOWN = List.of("", "active", "inactive", "defunct", "temporarily closed");

    @Override
    public Optional<Finding> look(Document document, Known known) {
        String status = ServiceWords.status(document.fields());
        return KNOWN.contains(status)
                ? Optional.empty()
                : Optional.of(Finding.look(
                        document.spot("status"),
                        "unknown-status",
                        Map.of("found", status.substring(0, Math.min(40, status.length())))));
    }
}
