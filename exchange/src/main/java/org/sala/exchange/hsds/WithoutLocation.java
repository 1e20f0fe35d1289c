package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.rule.Value;

/** It names no place, so it will stand at the place that the import is for. Add a location with coordinates or an address. */
final class WithoutLocation implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        boolean isPlaced = PlaceWords.latitude(document.fields()) != Value.Nothing.NOTHING
                || !PlaceWords.names(document.fields()).isEmpty();
        return isPlaced
                ? Optional.empty()
                : Optional.of(Finding.look(document.spot("location"), "no-location", Map.of()));
    }
}
