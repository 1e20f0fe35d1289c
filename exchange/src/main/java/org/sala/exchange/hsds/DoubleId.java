package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** Another entry before it has the same id. The first one counts; give the other an id of its own, or delete it. */
final class DoubleId implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        return document.id()
                .filter(known.seen()::contains)
                .map(id -> Finding.leftOut(document.spot("id"), "double-id", Map.of("id", id)));
    }
}
