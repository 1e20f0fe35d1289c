package org.sala.exchange.places;

import java.util.List;
import java.util.Optional;
import org.sala.place.Spot;
import org.sala.rule.Value;

/** The boundary of a place: polygons, each an outer ring and the holes in it. */
public record Shape(List<List<Ring>> polygons) {
    public Shape {
        polygons = polygons.stream().map(List::copyOf).toList();
    }

    /** From GeoJSON; empty when it is no boundary. */
    public static Optional<Shape> read(Value.Fields geoJson) {
        return Geometry.shape(geoJson);
    }

    /** True when the point lies inside, and not in a hole. */
    public boolean contains(Spot spot) {
        return polygons.stream()
                .anyMatch(rings ->
                        rings.stream().filter(ring -> ring.contains(spot)).count() % 2 == 1);
    }

    /** A point that certainly lies inside: the middle where that does, else halfway across at the middle's height. */
    public Optional<Spot> inside() {
        Optional<Ring> largest = largest();
        if (largest.isEmpty()) {
            return Optional.empty();
        }
        Spot middle = largest.get().middle();
        return Optional.of(
                contains(middle)
                        ? middle
                        : largest.get().halfwayAcross(middle.latitude()).orElse(middle));
    }

    private Optional<Ring> largest() {
        return polygons.stream()
                .filter(rings -> !rings.isEmpty())
                .map(List::getFirst)
                .max(java.util.Comparator.comparingDouble(Ring::size));
    }

    /** How far a point outside is from the boundary, in metres; 0 inside. */
    public long metresFrom(Spot spot) {
        return contains(spot)
                ? 0
                : polygons.stream()
                        .flatMap(List::stream)
                        .mapToLong(ring -> ring.metresFrom(spot))
                        .min()
                        .orElse(Long.MAX_VALUE);
    }

    /** The same with no more detail than a map of the district needs. */
    public Shape simplified(double degrees) {
        return new Shape(polygons.stream()
                .map(rings -> rings.stream()
                        .map(ring -> ring.simplified(degrees))
                        .filter(Ring::isArea)
                        .toList())
                .filter(rings -> !rings.isEmpty())
                .toList());
    }

    /** As GeoJSON. */
    public Value.Fields asGeoJson() {
        return Value.Fields.of("type", new Value.Text("MultiPolygon"))
                .with(
                        "coordinates",
                        new Value.Items(polygons.stream()
                                .<Value>map(rings -> new Value.Items(
                                        rings.stream().map(Ring::asGeoJson).toList()))
                                .toList()));
    }
}
