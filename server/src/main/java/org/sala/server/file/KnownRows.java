package org.sala.server.file;

import java.util.List;
import java.util.Optional;
import org.sala.exchange.places.PlaceRow;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;

/** The places that are here already, as a file would tell them; their boundaries are not kept. */
final class KnownRows {
    private KnownRows() {}

    static List<PlaceRow> of(Places tree) {
        return tree.list().stream()
                .filter(place -> !place.code().isEmpty())
                .map(place -> row(tree, place))
                .toList();
    }

    static PlaceRow row(Places tree, Place place) {
        Long parent = place.parent();
        Optional<Place> above = parent == null ? Optional.empty() : tree.find(parent);
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        Optional<Spot> middle =
                latitude == null || longitude == null ? Optional.empty() : Optional.of(new Spot(latitude, longitude));
        return new PlaceRow(
                "",
                0,
                place.code(),
                above.map(Place::code).orElse(""),
                above.map(Place::level).orElse(""),
                place.level(),
                place.names(),
                middle,
                Optional.empty());
    }
}
