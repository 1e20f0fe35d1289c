package org.sala.server.action;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.place.Place;
import org.sala.place.Places;

/**
 * The place that somebody has something to say of, and the level above it that hears it.
 *
 * @param hears the district, or what this programme has for one
 */
record SaidOf(Place place, Place hears) {
    private static final int LONGEST = 40;

    /** Stands before the number of a place that has no code. */
    private static final String NUMBERED = "p\\d{1,15}";

    /** What stands on the wall sheet: a code, of which villages come first, or a number. What lies in no district has nobody to hear it. */
    static Optional<SaidOf> find(Places places, String told) {
        if (told.isBlank() || told.length() > LONGEST) return Optional.empty();
        List<Place> found = told.matches(NUMBERED)
                ? places.find(Long.parseLong(told.substring(1))).stream().toList()
                : places.named(told);
        String home = places.levels().home();
        return found.stream()
                .sorted(Comparator.comparing((Place place) -> !place.level().equals(home))
                        .thenComparing(Place::id))
                .flatMap(place -> heard(places, place).stream())
                .findFirst();
    }

    private static Optional<SaidOf> heard(Places places, Place place) {
        OptionalLong area = places.areaOf(place.id());
        if (area.isEmpty()) return Optional.empty();
        return places.find(area.getAsLong())
                .filter(hears -> hears.level().equals(places.levels().area()))
                .map(hears -> new SaidOf(place, hears));
    }

    boolean isOfVillage() {
        return place.id() != hears.id();
    }
}
