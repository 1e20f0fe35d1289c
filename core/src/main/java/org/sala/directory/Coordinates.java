package org.sala.directory;

import java.util.Optional;
import java.util.OptionalDouble;
import org.sala.place.Spot;
import org.sala.rule.Value;

/** Reads {@code latitude} and {@code longitude} of a record. */
public final class Coordinates {
    private Coordinates() {}

    /** The point, or empty unless both are there and lie on the earth. */
    public static Optional<Spot> of(Value.Fields fields) {
        OptionalDouble latitude = number(fields.get("latitude"), 90);
        OptionalDouble longitude = number(fields.get("longitude"), 180);
        return latitude.isPresent() && longitude.isPresent()
                ? Optional.of(new Spot(latitude.getAsDouble(), longitude.getAsDouble()))
                : Optional.empty();
    }

    private static OptionalDouble number(Value value, double most) {
        double number = switch (value) {
            case Value.Decimal(double decimal) -> decimal;
            case Value.Whole(long whole) -> whole;
            case Value.Nothing nothing -> Double.NaN;
            case Value.Text text -> Double.NaN;
            case Value.Flag flag -> Double.NaN;
            case Value.Items items -> Double.NaN;
            case Value.Fields fields -> Double.NaN;
        };
        return Math.abs(number) <= most ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
