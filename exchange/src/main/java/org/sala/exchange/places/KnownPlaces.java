package org.sala.exchange.places;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sala.place.Levels;

/** What a rule needs to know beside the place itself: all places, those that were there before and those of the file so far. */
final class KnownPlaces {
    private final Levels levels;
    private final Map<String, Map<String, PlaceRow>> byCode = new LinkedHashMap<>();
    private final Set<PlaceRow> fromFile = new HashSet<>();

    KnownPlaces(PlacesSetting setting) {
        this.levels = setting.levels();
        setting.known().forEach(this::put);
    }

    Levels levels() {
        return levels;
    }

    /** A row of the file that is as it should be. */
    void take(PlaceRow row) {
        fromFile.add(row);
        put(row);
    }

    private void put(PlaceRow row) {
        byCode.computeIfAbsent(row.code(), none -> new LinkedHashMap<>()).put(row.level(), row);
    }

    List<PlaceRow> list() {
        return byCode.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** The places of this code, by level. */
    Map<String, PlaceRow> withCodeOf(PlaceRow row) {
        return byCode.getOrDefault(row.code(), Map.of());
    }

    boolean isFromFile(PlaceRow known) {
        return fromFile.contains(known);
    }

    /** The places that a row may mean by the code of the one it lies in. */
    List<PlaceRow> named(PlaceRow row) {
        return new ArrayList<>(byCode.getOrDefault(row.parent(), Map.of()).values())
                .stream()
                        .filter(place ->
                                row.parentLevel().isEmpty() || row.parentLevel().equals(place.level()))
                        .toList();
    }

    /** The one of them that it lies in: the nearest above it. */
    Optional<PlaceRow> parentOf(PlaceRow row) {
        return named(row).stream()
                .filter(place -> levels.depth(place.level()) < levels.depth(row.level()))
                .max(Comparator.comparingInt(place -> levels.depth(place.level())));
    }
}
