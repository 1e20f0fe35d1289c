package org.sala.exchange.places;

import java.util.Optional;
import org.sala.exchange.file.Finding;

/** One thing that can be wrong with a place in a file. The comment of each rule is what its reader is told. */
interface PlaceRule {
    Optional<Finding> look(PlaceRow row, KnownPlaces known);
}
