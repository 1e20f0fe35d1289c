package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** It has no name in any language. Fill in {@code name_en} or {@code name_lo}. */
final class PlaceWithoutName implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return row.names().isEmpty()
                ? Optional.of(Finding.leftOut(row.spot("name_en"), "place-no-name", Map.of()))
                : Optional.empty();
    }
}
