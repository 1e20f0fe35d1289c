package org.sala.exchange.places;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** A place of this code is here already on another level; this becomes a second one. Where it is the same place, correct the level. */
final class CodeOfOtherLevel implements PlaceRule {
    @Override
    public Optional<Finding> look(PlaceRow row, KnownPlaces known) {
        Map<String, PlaceRow> same = known.withCodeOf(row);
        return same.containsKey(row.level())
                ? Optional.empty()
                : same.values().stream()
                        .filter(other -> !known.isFromFile(other))
                        .findFirst()
                        .map(other -> Finding.look(
                                row.spot("level"),
                                "place-other-level",
                                Map.of("code", row.code(), "level", other.level())));
    }
}
