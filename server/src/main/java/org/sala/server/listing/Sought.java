package org.sala.server.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.place.Spot;

/**
 * What services, or places where services are offered, have to be.
 *
 * @param words that each must be found in it
 * @param changedFrom in milliseconds, this one too
 * @param organization its public id
 * @param near within which distance
 * @param postcode in its address
 * @param servedPlace the places in which the asker's place lies, itself too; empty when nobody asked
 */
record Sought(
        List<String> words,
        OptionalLong changedFrom,
        Optional<String> term,
        Optional<String> taxonomy,
        Optional<String> organization,
        Optional<Near> near,
        Optional<String> postcode,
        List<Long> servedPlace) {
    /** Length of a degree of latitude, a little too short so that the box is a little too large. */
    private static final double DEGREE_METERS = 111_000;

    Sought {
        words = List.copyOf(words);
        servedPlace = List.copyOf(servedPlace);
    }

    record Near(Spot spot, double meters) {}

    /** Conditions in SQL with their values in order. */
    record Conditions(String text, List<Object> values) {}

    /** On a service {@code s}. */
    Conditions ofService() {
        var made = new Making();
        changedFrom.ifPresent(from -> made.and("s.changed >= ?", from));
        words.forEach(word -> made.and("strpos(s.words, ?) > 0", word));
        term.ifPresent(id -> made.and(
                "s.record_id in (select service from listed_term where term_id = ?"
                        + " union all select service from listed_term where parent_id = ? and parent_id <> '')",
                id,
                id));
        taxonomy.ifPresent(
                id -> made.and("s.record_id in (select service from listed_term where taxonomy_id = ?)", id));
        organization.ifPresent(id ->
                made.and("s.organization in (select record_id from listed_organization where public_id = ?)", id));
        if (!servedPlace.isEmpty()) {
            made.and(
                    "(s.covers is null or s.covers && ?)",
                    servedPlace.stream().mapToLong(Long::longValue).toArray());
        }
        return made.done();
    }

    /** On a place {@code l} where a service is offered. */
    Conditions ofLocation() {
        var made = new Making();
        near.ifPresent(one -> {
            Spot spot = one.spot();
            double box = one.meters() / DEGREE_METERS;
            made.and("l.latitude between ? and ?", spot.latitude() - box, spot.latitude() + box);
            made.and("""
                    2 * 6371000 * asin(least(1, sqrt(sin(radians(l.latitude - ?) / 2) ^ 2
                      + cos(radians(?)) * cos(radians(l.latitude)) * sin(radians(l.longitude - ?) / 2) ^ 2))) <= ?""", spot.latitude(), spot.latitude(), spot.longitude(), one.meters());
        });
        postcode.ifPresent(code -> made.and("l.postcodes @> array[?]::text[]", code));
        return made.done();
    }

    private static final class Making {
        private final StringBuilder text = new StringBuilder();
        private final List<Object> values = new ArrayList<>();

        void and(String condition, Object... given) {
            text.append(" and ").append(condition);
            values.addAll(List.of(given));
        }

        Conditions done() {
            return new Conditions(text.toString(), values);
        }
    }
}
