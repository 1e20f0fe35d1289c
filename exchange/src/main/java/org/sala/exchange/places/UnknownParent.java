package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** The place it lies in is not in the file and was not there before. Import that one first, or correct the code. */
final class UnknownParent implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return row.parent().isEmpty() || !known.named(row).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Finding.leftOut(row.spot("parent"), "place-unknown-parent", Map.of("code", row.parent())));
    }
}
