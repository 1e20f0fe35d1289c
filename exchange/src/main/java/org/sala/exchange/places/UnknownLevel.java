package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** Its level is none of those that this programme uses. Write one of them, such as province, district or village. */
final class UnknownLevel implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        return known.levels().depth(row.level()) >= 0
                ? Optional.empty()
                : Optional.of(Finding.leftOut(
                        row.spot("level"),
                        "place-unknown-level",
                        Map.of(
                                "found",
                                        row.level()
                                                .substring(
                                                        0,
                                                        Math.min(40, row.level().length())),
                                "levels", String.join(", ", known.levels().all()))));
    }
}
