package org.sala.server.district;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.exchange.places.Ring;
import org.sala.exchange.places.Shape;
import org.sala.place.Spot;

/**
 * The sheet that a map is drawn on: turns degrees into its own small units, north up and true in the middle of what is drawn.
 *
 * @param height in units; the width is {@link #WIDTH}
 */
record Paper(double west, double north, double east, double across, double unitsPerDegree, double height) {
    static final double WIDTH = 360;
    private static final double MARGIN = 14;
    private static final double TALLEST = 460;

    /** About a hundred metres: a single village needs some land around it. */
    private static final double LEAST_DEGREES = 0.001;

    private static final double METRES_PER_DEGREE = 111_195;

    /** Large enough for all of it. */
    static Paper around(List<Spot> spots) {
        double south = spots.stream().mapToDouble(Spot::latitude).min().orElse(0);
        double north = spots.stream().mapToDouble(Spot::latitude).max().orElse(0);
        double west = spots.stream().mapToDouble(Spot::longitude).min().orElse(0);
        double east = spots.stream().mapToDouble(Spot::longitude).max().orElse(0);
        double across = Math.cos(Math.toRadians((south + north) / 2));
        double wide = Math.max(LEAST_DEGREES, (east - west) * across);
        double high = Math.max(LEAST_DEGREES, north - south);
        double units = Math.min((WIDTH - 2 * MARGIN) / wide, (TALLEST - 2 * MARGIN) / high);
        return new Paper(west, north, east, across, units, high * units + 2 * MARGIN);
    }

    double x(Spot spot) {
        double free = WIDTH - (east - west) * across * unitsPerDegree;
        return free / 2 + (spot.longitude() - west) * across * unitsPerDegree;
    }

    double y(Spot spot) {
        return MARGIN + (north - spot.latitude()) * unitsPerDegree;
    }

    /** A boundary as a path of SVG; holes are left out by its fill rule. */
    String path(Shape shape) {
        return shape.polygons().stream().flatMap(List::stream).map(this::path).collect(Collectors.joining(" "));
    }

    private String path(Ring ring) {
        return ring.points().stream()
                .map(spot -> number(x(spot)) + " " + number(y(spot)))
                .collect(Collectors.joining(" L", "M", "Z"));
    }

    static String number(double units) {
        return String.format(Locale.ROOT, "%.1f", units);
    }

    /** A round number of kilometres that takes about a quarter of the width, and how long it is drawn. */
    Scale scale() {
        double kilometresAcross = WIDTH / unitsPerDegree * METRES_PER_DEGREE / 1000;
        double kilometres = Stream.of(0.1, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0, 200.0, 500.0)
                .filter(round -> round >= kilometresAcross / 5)
                .findFirst()
                .orElse(1000.0);
        return new Scale(kilometres, kilometres * WIDTH / kilometresAcross);
    }

    record Scale(double kilometres, double units) {}

    /** All corners of boundaries. */
    static Stream<Spot> corners(Stream<Shape> shapes) {
        return shapes.flatMap(shape -> shape.polygons().stream())
                .flatMap(List::stream)
                .flatMap(ring -> ring.points().stream());
    }
}
