package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** It does not say in which place it lies, and the ground does not show it. Only the topmost place lies in none. */
final class WithoutParent implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return row.parent().isEmpty() && known.levels().depth(row.level()) > 0
                ? Optional.of(Finding.leftOut(row.spot("parent"), "place-no-parent", Map.of()))
                : Optional.empty();
    }
}
