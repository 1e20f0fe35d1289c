package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import org.sala.exchange.places.Ring;
import org.sala.exchange.places.Shape;
import org.sala.place.Spot;

/** The boundary of the invented district: it bends as hills and rivers do, and all villages lie within. */
final class DemoBoundary {
    private static final int CORNERS = 72;
    private static final double LAND_AROUND = 0.016;
    private static final double BEND = 0.007;

    private DemoBoundary() {}

    static Shape around(List<DemoLand.Village> villages) {
        double north = villages.stream()
                .mapToDouble(DemoLand.Village::latitude)
                .average()
                .orElseThrow();
        double east = villages.stream()
                .mapToDouble(DemoLand.Village::longitude)
                .average()
                .orElseThrow();
        List<Spot> corners = new ArrayList<>();
        for (int at = 0; at < CORNERS; at++) {
            double angle = 2 * Math.PI * at / CORNERS;
            double bend = BEND * (Math.sin(5 * angle) + 0.6 * Math.sin(11 * angle + 1) + 0.4 * Math.cos(17 * angle));
            double far = LAND_AROUND + bend + farthest(villages, north, east, angle);
            corners.add(new Spot(north + far * Math.sin(angle), east + far * Math.cos(angle)));
        }
        return new Shape(List.of(List.of(new Ring(corners))));
    }

    /** How far the villages reach in this direction. */
    private static double farthest(List<DemoLand.Village> villages, double north, double east, double angle) {
        return villages.stream()
                .mapToDouble(village ->
                        (village.latitude() - north) * Math.sin(angle) + (village.longitude() - east) * Math.cos(angle))
                .max()
                .orElse(0);
    }
}
