package org.sala.exchange.places;

import java.util.List;

/**
 * What reading places needs to know.
 *
 * @param levels the programme's own, from the top down
 * @param known places that are there already
 */
public record PlacesSetting(List<String> levels, List<PlaceRow> known) {
    /** Three formal tiers below the country; the cluster is optional. */
    public static final List<String> LEVELS = List.of("country", "province", "district", "cluster", "village");

    public PlacesSetting {
        levels = List.copyOf(levels);
        known = List.copyOf(known);
    }
}
