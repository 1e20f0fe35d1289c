package org.sala.gathering;

import java.util.List;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/** Draws one thing on the map that a community makes of itself, on a grid of a thousand by a thousand. */
public record DrawFeature(long place, Value.Fields more) {
    private static final int EDGE = 1000;

    public static DrawFeature in(long place) {
        return new DrawFeature(place, Value.Fields.NONE);
    }

    public DrawFeature at(RecordId gathering) {
        return new DrawFeature(place, more.with("gathering", new Value.Whole(gathering.number())));
    }

    public DrawFeature named(String words) {
        return new DrawFeature(place, more.with("words", new Value.Text(words)));
    }

    /** {@code risk} as {@code rules/records/feature.json} names it. */
    public DrawFeature dangerousBy(String risk) {
        return new DrawFeature(place, more.with("risk", new Value.Text(risk)));
    }

    /** A point on the grid, from its left upper corner. */
    public record Point(int x, int y) {
        public Point {
            if (x < 0 || y < 0 || x > EDGE || y > EDGE) {
                throw new IllegalArgumentException("this lies off the map: " + x + ", " + y);
            }
        }
    }

    public Draft point(int at, String kind, Point point) {
        return draws(at, kind, "point", List.of(point));
    }

    public Draft line(int at, String kind, List<Point> points) {
        return draws(at, kind, "line", points);
    }

    public Draft area(int at, String kind, List<Point> points) {
        return draws(at, kind, "area", points);
    }

    private Draft draws(int at, String kind, String shape, List<Point> points) {
        return Draft.making(
                at,
                "feature",
                more.with("place", new Value.Whole(place))
                        .with("kind", new Value.Text(kind))
                        .with("shape", new Value.Text(shape))
                        .with("at", written(points)));
    }

    public static Draft move(Row feature, List<Point> points) {
        return Draft.edit(feature.id(), "feature", feature.rv(), Value.Fields.of("at", written(points)));
    }

    /** It was drawn by mistake, or is no longer there. */
    public static Draft rubOut(Row feature) {
        return Draft.edit(feature.id(), "feature", feature.rv(), Value.Fields.of("gone", new Value.Flag(true)));
    }

    private static Value.Fields written(List<Point> points) {
        return Value.Fields.of(
                "points",
                new Value.Items(points.stream()
                        .map(point -> (Value) Value.Items.of(new Value.Whole(point.x()), new Value.Whole(point.y())))
                        .toList()));
    }
}
