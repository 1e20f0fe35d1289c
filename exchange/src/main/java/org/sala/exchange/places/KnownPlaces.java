package org.sala.exchange.places;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a rule needs to know beside the place itself.
 *
 * @param byCode all places, those that were there before and those of the file
 * @param seen codes of the rows before this one
 * @param levels from the top down
 */
record KnownPlaces(Map<String, PlaceRow> byCode, Set<String> seen, List<String> levels) {}
