package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** Another row before it has the same code on the same level. The first one counts; correct the code, or delete the copy. */
final class DoubleCode implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        PlaceRow same = known.withCodeOf(row).get(row.level());
        return same != null && known.isFromFile(same)
                ? Optional.of(Finding.leftOut(row.spot("code"), "place-double-code", Map.of("code", row.code())))
                : Optional.empty();
    }
}
