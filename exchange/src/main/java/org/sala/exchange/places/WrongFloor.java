package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** A place lies in one of a higher level: a village in a district, not the other way round, and nothing lies in itself. */
final class WrongFloor implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return known.named(row).isEmpty() || known.parentOf(row).isPresent()
                ? Optional.empty()
                : Optional.of(Finding.leftOut(row.spot("parent"), "place-wrong-floor", Map.of("code", row.parent())));
    }
}
