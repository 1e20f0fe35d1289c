package org.sala.server.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.places.PlaceRow;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;

/** The places that are there while rows of a file are laid over them one after another: what each row makes of the place that it tells of. */
final class PlaceBook {
    private final Map<Key, Place> places = new HashMap<>();

    /** Two levels may share their codes. */
    private record Key(String level, String code) {}

    PlaceBook(Places before) {
        before.list().forEach(this::put);
    }

    void put(Place place) {
        places.put(new Key(place.level(), place.code()), place);
    }

    Optional<Place> before(PlaceRow row) {
        return Optional.ofNullable(places.get(new Key(row.level(), row.code())));
    }

    /** What a file does not tell stays as it is: its names are added to those known, and a place keeps its middle. A new place has the id 0. */
    Place after(PlaceRow row) {
        Optional<Place> before = before(row);
        Map<String, String> names = new HashMap<>(before.map(Place::names).orElse(Map.of()));
        names.putAll(row.names());
        @Nullable Place parent = places.get(new Key(row.parentLevel(), row.parent()));
        Long above = parent == null ? before.map(Place::parent).orElse(null) : (Long) parent.id();
        return new Place(
                before.map(Place::id).orElse(0L),
                above,
                row.level(),
                row.code(),
                names,
                row.middle()
                        .map(Spot::latitude)
                        .orElse(before.map(Place::latitude).orElse(null)),
                row.middle()
                        .map(Spot::longitude)
                        .orElse(before.map(Place::longitude).orElse(null)));
    }
}
