package org.sala.exchange.hsds;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** Where a service is: its first location that says so. */
final class PlaceWords {
    private static final List<String> ADDRESS =
            List.of("address_1", "address_2", "city", "region", "state_province", "postal_code");

    private PlaceWords() {}

    private static Stream<Value.Fields> locations(Value.Fields document) {
        return Stream.concat(
                Plain.objects(document, "service_at_locations").stream().map(place -> place.fields("location")),
                Plain.objects(document, "locations").stream());
    }

    static Value latitude(Value.Fields document) {
        return coordinate(document, "latitude");
    }

    static Value longitude(Value.Fields document) {
        return coordinate(document, "longitude");
    }

    /** Only both together make a point, and only on this earth. */
    private static Value coordinate(Value.Fields document, String name) {
        return locations(document)
                .filter(location -> isOnEarth(location, "latitude", 90) && isOnEarth(location, "longitude", 180))
                .findFirst()
                .flatMap(location -> Plain.number(location.get(name)))
                .orElse(Value.Nothing.NOTHING);
    }

    static boolean isOnEarth(Value.Fields location, String name, double most) {
        return Plain.number(location.get(name))
                .map(PlaceWords::asDouble)
                .filter(number -> Math.abs(number) <= most)
                .isPresent();
    }

    static double asDouble(Value number) {
        return number instanceof Value.Decimal(double decimal)
                ? decimal
                : number instanceof Value.Whole(long whole) ? whole : Double.NaN;
    }

    static Value.Fields withLatitude(Value.Fields document, Value value) {
        return inLocation(document, location -> location.with("latitude", value));
    }

    static Value.Fields withLongitude(Value.Fields document, Value value) {
        return inLocation(document, location -> location.with("longitude", value));
    }

    static Value address(Value.Fields document) {
        return addresses(document)
                .map(address -> String.join(
                        ", ",
                        ADDRESS.stream()
                                .map(part -> TextOf.value(address.get(part)))
                                .flatMap(Optional::stream)
                                .toList()))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .<Value>map(Value.Text::new)
                .orElse(Value.Nothing.NOTHING);
    }

    private static Stream<Value.Fields> addresses(Value.Fields document) {
        return locations(document).flatMap(location -> Plain.objects(location, "addresses").stream());
    }

    /** The parts of addresses that may name one of our places, the narrowest first. */
    static List<String> names(Value.Fields document) {
        Stream<Value.Fields> spots = Stream.concat(addresses(document), locations(document));
        return spots.flatMap(spot -> Stream.of("address_2", "city", "region", "state_province", "name")
                        .map(part -> TextOf.value(spot.get(part))))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    static Value.Fields withAddress(Value.Fields document, Value value) {
        return inLocation(
                document,
                location -> location.with("addresses", new Value.Items(List.of(Value.Fields.of("address_1", value)))));
    }

    private static Value.Fields inLocation(
            Value.Fields document, java.util.function.UnaryOperator<Value.Fields> change) {
        return Plain.inFirst(
                document,
                "service_at_locations",
                place -> place.with("location", change.apply(place.fields("location"))));
    }
}
