package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** It has no id, so a second import cannot know it again and would add it once more. Give it an id that stays. */
final class WithoutId implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        return document.id().isPresent()
                ? Optional.empty()
                : Optional.of(Finding.look(document.spot("id"), "no-id", Map.of()));
    }
}
