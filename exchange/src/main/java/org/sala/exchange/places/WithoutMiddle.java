package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** Where it lies is not known, so no distance can be told from it. Add its latitude and longitude in degrees. */
final class WithoutMiddle implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return row.middle().isPresent() || known.levels().depth(row.level()) == 0
                ? Optional.empty()
                : Optional.of(Finding.look(row.spot("latitude"), "place-no-middle", Map.of()));
    }
}
