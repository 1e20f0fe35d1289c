package org.sala.server.place;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.places.PlaceRow;
import org.sala.place.Place;
import org.sala.place.Places;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Finds what a file would move into another area although records or somebody's roles are there. The records would stay behind in the area where they
 * were made, and those who look after these people would no longer see them: such a row is left out.
 */
public final class MovingPlaces {
    private final JdbcClient sql;
    private final StoredPlaces places;

    public MovingPlaces(JdbcClient sql, StoredPlaces places) {
        this.sql = sql;
        this.places = places;
    }

    /** The rows that may be taken in; each of the others is told. */
    public List<PlaceRow> staying(List<PlaceRow> rows, Findings findings) {
        Places before = places.now();
        List<PlaceRow> staying = rows;
        Set<PlaceRow> moving = moving(before, staying);
        while (!moving.isEmpty()) {
            moving.forEach(row -> findings.add(told(row)));
            Set<PlaceRow> out = moving;
            staying = staying.stream().filter(row -> !out.contains(row)).toList();
            moving = moving(before, staying);
        }
        return staying;
    }

    private static Finding told(PlaceRow row) {
        return Finding.leftOut(
                new Finding.Spot(row.file(), row.row(), "parent"),
                "place-would-move",
                Map.of("code", row.code(), "parent", row.parent()));
    }

    private Set<PlaceRow> moving(Places before, List<PlaceRow> rows) {
        Map<Long, PlaceRow> told = new HashMap<>();
        Places after = after(before, rows, told);
        List<Place> elsewhere = before.list().stream()
                .filter(place -> !before.areaOf(place.id()).equals(after.areaOf(place.id())))
                .toList();
        Set<Long> inUse = elsewhere.isEmpty() ? Set.of() : inUse(elsewhere);
        return elsewhere.stream()
                .filter(place -> inUse.contains(place.id()))
                .flatMap(place -> after.chain(place.id()).stream())
                .filter(place -> isPutElsewhere(before, place))
                .map(place -> told.get(place.id()))
                .filter(row -> row != null)
                .collect(Collectors.toCollection(() -> new TreeSet<>(Comparator.comparing(PlaceRow::file)
                        .thenComparing(PlaceRow::row)
                        .thenComparing(PlaceRow::code))));
    }

    private static Places after(Places before, List<PlaceRow> rows, Map<Long, PlaceRow> told) {
        var book = new PlaceBook(before);
        Map<Long, Place> after = new HashMap<>();
        before.list().forEach(place -> after.put(place.id(), place));
        long made = 0;
        for (PlaceRow row : rows) {
            Place place = book.after(row);
            Place numbered = place.id() == 0 ? place.numbered(--made) : place;
            book.put(numbered);
            after.put(numbered.id(), numbered);
            told.put(numbered.id(), row);
        }
        return new Places(before.levels(), after.values());
    }

    private static boolean isPutElsewhere(Places before, Place after) {
        return before.find(after.id())
                .filter(place -> !Objects.equals(place.parent(), after.parent()))
                .isPresent();
    }

    private Set<Long> inUse(List<Place> among) {
        List<String> numbers =
                among.stream().map(place -> Long.toString(place.id())).toList();
        return new TreeSet<>(
                sql.sql("""
                        select distinct (data ->> 'place')::bigint from record where data ->> 'place' in (:numbers)
                        union select place from role_grant where place::text in (:numbers)
                        union select place from account where place::text in (:numbers)""").param("numbers", numbers).query(Long.class).list());
    }
}
