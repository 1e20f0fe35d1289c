package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;

/**
 * Its latitude or longitude is not a number of degrees on this earth, so nobody can tell how far it is. Latitude lies between -90 and 90,
 * longitude between -180 and 180; the two are often swapped.
 */
final class WrongCoordinates implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        return Plain.objects(document.fields(), "service_at_locations").stream()
                .map(place -> place.fields("location"))
                .flatMap(location -> java.util.stream.Stream.of(new Limit("latitude", 90), new Limit("longitude", 180))
                        .filter(limit ->
                                TextOf.value(location.get(limit.name())).isPresent())
                        .filter(limit -> !PlaceWords.isOnEarth(location, limit.name(), limit.most()))
                        .map(limit -> Finding.look(
                                document.spot(limit.name()),
                                "wrong-coordinates",
                                Map.of(
                                        "found",
                                        TextOf.value(location.get(limit.name())).orElse("")))))
                .findFirst();
    }

    private record Limit(String name, double most) {}
}
