package org.sala.exchange.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.place.Spot;
import org.sala.rule.Value;

/** Reads the geometries of GeoJSON: a point, or polygons. What is not a geometry is empty, whatever it is. */
final class Geometry {
    /** A ring with more points is not read. */
    private static final int POINTS_LIMIT = 500_000;

    private Geometry() {}

    static Optional<Spot> point(Value.Fields geometry) {
        return geometry.text("type").filter("Point"::equals).isPresent()
                ? spot(geometry.get("coordinates"))
                : Optional.empty();
    }

    static Optional<Shape> shape(Value.Fields geometry) {
        List<List<Ring>> polygons = switch (geometry.text("type").orElse("")) {
            case "Polygon" -> List.of(rings(geometry.get("coordinates")));
            case "MultiPolygon" ->
                geometry.items("coordinates").stream().map(Geometry::rings).toList();
            default -> List.of();
        };
        List<List<Ring>> known =
                polygons.stream().filter(rings -> !rings.isEmpty()).toList();
        return known.isEmpty() ? Optional.empty() : Optional.of(new Shape(known));
    }

    private static List<Ring> rings(Value polygon) {
        if (!(polygon instanceof Value.Items(List<Value> rings))) {
            return List.of();
        }
        return rings.stream().map(Geometry::ring).filter(Ring::isArea).toList();
    }

    private static Ring ring(Value ring) {
        if (!(ring instanceof Value.Items(List<Value> positions)) || positions.size() > POINTS_LIMIT) {
            return new Ring(List.of());
        }
        List<Spot> points = new ArrayList<>();
        for (Value position : positions) {
            Optional<Spot> spot = spot(position);
            if (spot.isEmpty()) {
                return new Ring(List.of());
            }
            points.add(spot.get());
        }
        if (points.size() > 1 && points.getFirst().equals(points.getLast())) {
            points.removeLast();
        }
        return new Ring(points);
    }

    /** Longitude first, as GeoJSON has it; empty unless it lies on the earth. */
    private static Optional<Spot> spot(Value position) {
        if (!(position instanceof Value.Items(List<Value> numbers)) || numbers.size() < 2) {
            return Optional.empty();
        }
        return spot(number(numbers.get(1)), number(numbers.getFirst()));
    }

    static Optional<Spot> spot(double latitude, double longitude) {
        return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
                ? Optional.of(new Spot(latitude, longitude))
                : Optional.empty();
    }

    private static double number(Value value) {
        if (value instanceof Value.Decimal(double number)) {
            return number;
        }
        return value instanceof Value.Whole(long number) ? number : Double.NaN;
    }
}
