package org.sala.server.district;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sala.exchange.places.Shape;
import org.sala.place.Place;
import org.sala.place.Spot;

/**
 * The map of a district or province: its boundary, and each place in it as a mark whose form and colour say how it stands. Drawn here as SVG, so it needs no
 * tiles, no scripts and no network but the page's own.
 */
final class DistrictMap {
    /** With more places than that only those that need somebody are named; the table beside the map names all. */
    private static final int NAMED = 60;

    private final Map<Long, Shape> boundaries;
    private final String language;

    DistrictMap(Map<Long, Shape> boundaries, String language) {
        this.boundaries = boundaries;
        this.language = language;
    }

    private record Dot(Glanced glanced, Spot spot) {}

    /** For the page's template; empty when nobody knows where anything is. */
    Optional<Map<String, Object>> draw(Place around, List<Glanced> all, Function<Place, String> address) {
        List<Dot> dots = all.stream()
                .filter(one -> one.place().id() != around.id())
                .flatMap(one -> spot(one.place()).map(spot -> new Dot(one, spot)).stream())
                .toList();
        List<Spot> land = Stream.concat(
                        Paper.corners(boundaries.values().stream()),
                        dots.stream().map(Dot::spot))
                .toList();
        if (land.isEmpty()) return Optional.empty();
        var paper = Paper.around(land);
        Map<String, Object> drawn = new LinkedHashMap<>();
        drawn.put("height", Paper.number(paper.height()));
        drawn.put("lands", lands(paper, around, all));
        drawn.put("dots", dots(paper, dots, address));
        drawn.put("scale", scale(paper));
        long elsewhere = all.stream().filter(one -> spot(one.place()).isEmpty()).count();
        if (elsewhere > 0) drawn.put("elsewhere", elsewhere);
        return Optional.of(drawn);
    }

    private Optional<Spot> spot(Place place) {
        Double latitude = place.latitude();
        Double longitude = place.longitude();
        if (latitude != null && longitude != null) return Optional.of(new Spot(latitude, longitude));
        return Optional.ofNullable(boundaries.get(place.id())).flatMap(Shape::inside);
    }

    /** The place itself, and parts of it that have a boundary of their own. */
    private List<Map<String, String>> lands(Paper paper, Place around, List<Glanced> all) {
        Map<Long, String> standings = new HashMap<>();
        all.forEach(one -> standings.put(one.place().id(), one.standing().code()));
        List<Map<String, String>> lands = new ArrayList<>();
        boundaries.forEach((place, shape) -> {
            String kind = place == around.id() ? "whole" : standings.getOrDefault(place, "whole");
            lands.add(Map.of("path", paper.path(shape), "kind", kind));
        });
        lands.sort(Comparator.comparing(land -> !"whole".equals(land.get("kind"))));
        return lands;
    }

    private List<Map<String, Object>> dots(Paper paper, List<Dot> dots, Function<Place, String> address) {
        var labels = new MapLabels(paper.height());
        dots.forEach(dot -> labels.keepOff(paper.x(dot.spot()), paper.y(dot.spot())));
        List<Map<String, Object>> drawn = new ArrayList<>();
        for (Dot dot : dots) {
            double x = paper.x(dot.spot());
            double y = paper.y(dot.spot());
            String name = dot.glanced().place().name(language);
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("x", Paper.number(x));
            one.put("y", Paper.number(y));
            one.put("name", name);
            one.put("mark", dot.glanced().standing().code());
            one.put("address", address.apply(dot.glanced().place()));
            if (isNamed(dot, dots.size())) labels.place(x, y, name).ifPresent(label -> one.put("label", label(label)));
            drawn.add(one);
        }
        return drawn;
    }

    private static boolean isNamed(Dot dot, int all) {
        return switch (dot.glanced().standing()) {
            case ACT -> true;
            case LOOK, WELL, NOTHING -> all <= NAMED;
        };
    }

    private static Map<String, String> label(MapLabels.Label label) {
        return Map.of("at", Paper.number(label.x()), "line", Paper.number(label.y()), "anchor", label.anchor());
    }

    private static Map<String, String> scale(Paper paper) {
        Paper.Scale scale = paper.scale();
        String told = scale.kilometres() < 1
                ? Math.round(scale.kilometres() * 1000) + " m"
                : Math.round(scale.kilometres()) + " km";
        return Map.of(
                "until", Paper.number(14 + scale.units()),
                "line", Paper.number(paper.height() - 8),
                "above", Paper.number(paper.height() - 13),
                "told", told);
    }
}
