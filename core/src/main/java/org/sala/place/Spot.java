package org.sala.place;

/** A point on the earth, in degrees. */
public record Spot(double latitude, double longitude) {
    /** The mean radius of the earth. */
    private static final double RADIUS_METRES = 6_371_008.8;

    /** Along the ground as the crow flies, to the whole metre, so that a phone and the server say the same. */
    public long metresTo(Spot other) {
        double north = Math.toRadians(other.latitude - latitude);
        double east = Math.toRadians(other.longitude - longitude);
        double half = square(Math.sin(north / 2))
                + Math.cos(Math.toRadians(latitude))
                        * Math.cos(Math.toRadians(other.latitude))
                        * square(Math.sin(east / 2));
        return Math.round(2 * RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(half))));
    }

    private static double square(double number) {
        return number * number;
    }

    /** Where somebody lives must not reach a log. */
    @Override
    public String toString() {
        return "Spot[hidden]";
    }
}
