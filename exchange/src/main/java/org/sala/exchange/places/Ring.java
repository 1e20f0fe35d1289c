package org.sala.exchange.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sala.place.Spot;
import org.sala.rule.Value;

/** A closed line of points; the last is joined to the first. Degrees are reckoned as a plane, which is near enough for places. */
public record Ring(List<Spot> points) {
    public Ring {
        points = List.copyOf(points);
    }

    boolean isArea() {
        return points.size() >= 3;
    }

    boolean contains(Spot spot) {
        boolean isInside = false;
        for (int at = 0; at < points.size(); at++) {
            Spot here = points.get(at);
            Spot next = points.get((at + 1) % points.size());
            boolean isCrossed = (here.latitude() > spot.latitude()) != (next.latitude() > spot.latitude())
                    && spot.longitude() < longitudeAt(here, next, spot.latitude());
            isInside ^= isCrossed;
        }
        return isInside;
    }

    private static double longitudeAt(Spot here, Spot next, double latitude) {
        return here.longitude()
                + (next.longitude() - here.longitude())
                        * (latitude - here.latitude())
                        / (next.latitude() - here.latitude());
    }

    /** In square degrees: only to tell the larger from the smaller. */
    double size() {
        return Math.abs(doubled()) / 2;
    }

    private double doubled() {
        double sum = 0;
        for (int at = 0; at < points.size(); at++) {
            sum += cross(points.get(at), points.get((at + 1) % points.size()));
        }
        return sum;
    }

    private static double cross(Spot here, Spot next) {
        return here.longitude() * next.latitude() - next.longitude() * here.latitude();
    }

    /** The middle of its area; of its points where it has none. */
    Spot middle() {
        double doubled = doubled();
        if (Math.abs(doubled) < 1e-12) {
            return new Spot(
                    points.stream().mapToDouble(Spot::latitude).average().orElse(0),
                    points.stream().mapToDouble(Spot::longitude).average().orElse(0));
        }
        double latitude = 0;
        double longitude = 0;
        for (int at = 0; at < points.size(); at++) {
            Spot here = points.get(at);
            Spot next = points.get((at + 1) % points.size());
            latitude += (here.latitude() + next.latitude()) * cross(here, next);
            longitude += (here.longitude() + next.longitude()) * cross(here, next);
        }
        return new Spot(latitude / (3 * doubled), longitude / (3 * doubled));
    }

    /** The middle of its widest stretch at this latitude. */
    Optional<Spot> halfwayAcross(double latitude) {
        List<Double> crossings = new ArrayList<>();
        for (int at = 0; at < points.size(); at++) {
            Spot here = points.get(at);
            Spot next = points.get((at + 1) % points.size());
            if ((here.latitude() > latitude) != (next.latitude() > latitude)) {
                crossings.add(longitudeAt(here, next, latitude));
            }
        }
        crossings.sort(Double::compare);
        double widest = 0;
        Optional<Spot> halfway = Optional.empty();
        for (int at = 0; at + 1 < crossings.size(); at += 2) {
            double width = crossings.get(at + 1) - crossings.get(at);
            if (width > widest) {
                widest = width;
                halfway = Optional.of(new Spot(latitude, crossings.get(at) + width / 2));
            }
        }
        return halfway;
    }

    long metresFrom(Spot spot) {
        long least = Long.MAX_VALUE;
        for (int at = 0; at < points.size(); at++) {
            Spot near = nearest(spot, points.get(at), points.get((at + 1) % points.size()));
            least = Math.min(least, spot.metresTo(near));
        }
        return least;
    }

    private static Spot nearest(Spot spot, Spot here, Spot next) {
        double east = next.longitude() - here.longitude();
        double north = next.latitude() - here.latitude();
        double length = east * east + north * north;
        double share = length == 0
                ? 0
                : ((spot.longitude() - here.longitude()) * east + (spot.latitude() - here.latitude()) * north) / length;
        double along = Math.clamp(share, 0, 1);
        return new Spot(here.latitude() + along * north, here.longitude() + along * east);
    }

    /** Leaves out points that lie closer than this to the line between those that stay (Douglas and Peucker), without recursion. */
    Ring simplified(double degrees) {
        if (points.size() < 4) {
            return this;
        }
        boolean[] stays = new boolean[points.size()];
        stays[0] = true;
        stays[points.size() - 1] = true;
        List<int[]> spans = new ArrayList<>();
        spans.add(new int[] {0, points.size() - 1});
        while (!spans.isEmpty()) {
            int[] span = spans.removeLast();
            int far = farthest(span[0], span[1], degrees);
            if (far > 0) {
                stays[far] = true;
                spans.add(new int[] {span[0], far});
                spans.add(new int[] {far, span[1]});
            }
        }
        List<Spot> kept = new ArrayList<>();
        for (int at = 0; at < stays.length; at++) {
            if (stays[at]) {
                kept.add(points.get(at));
            }
        }
        return new Ring(kept);
    }

    /** The point between two others that lies farthest from the line between them; -1 when all are closer than the limit. */
    private int farthest(int from, int until, double limit) {
        int far = -1;
        double most = limit;
        for (int at = from + 1; at < until; at++) {
            Spot spot = points.get(at);
            Spot near = nearest(spot, points.get(from), points.get(until));
            double away = Math.hypot(spot.latitude() - near.latitude(), spot.longitude() - near.longitude());
            if (away > most) {
                most = away;
                far = at;
            }
        }
        return far;
    }

    Value asGeoJson() {
        List<Value> positions = new ArrayList<>();
        points.forEach(point -> positions.add(position(point)));
        positions.add(position(points.getFirst()));
        return new Value.Items(positions);
    }

    /** Ten metres are fine enough for a boundary that was simplified. */
    private static Value position(Spot spot) {
        return Value.Items.of(rounded(spot.longitude()), rounded(spot.latitude()));
    }

    private static Value rounded(double degrees) {
        return new Value.Decimal(Math.round(degrees * 10_000) / 10_000.0);
    }
}
