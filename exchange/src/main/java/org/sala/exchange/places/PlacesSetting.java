package org.sala.exchange.places;

import java.util.List;
import org.sala.place.Levels;

/**
 * What reading places needs to know.
 *
 * @param levels the programme's own
 * @param known places that are there already
 */
public record PlacesSetting(Levels levels, List<PlaceRow> known) {
    public PlacesSetting {
        known = List.copyOf(known);
    }
}
