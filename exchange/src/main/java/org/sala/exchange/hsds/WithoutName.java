package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;

/** It has no name, so nobody could find it. Write its name into the column {@code name}. */
final class WithoutName implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        return TextOf.value(document.fields().get("name")).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.leftOut(document.spot("name"), "no-name", Map.of()));
    }
}
