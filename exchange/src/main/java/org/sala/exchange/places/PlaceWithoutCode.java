package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** It has no code, so it cannot be known again when its name changes. Give it the official code. */
final class PlaceWithoutCode implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return row.code().isEmpty()
                ? Optional.of(Finding.leftOut(row.spot("code"), "place-no-code", Map.of()))
                : Optional.empty();
    }
}
