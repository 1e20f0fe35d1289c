package org.sala.exchange.hsds;

import java.util.List;
import java.util.Optional;
import org.sala.rule.Value;

/** Reads values that may have been typed in: numbers as text, text as numbers, blanks as nothing. */
final class Plain {
    private Plain() {}

    /** A number, whole where it can be; empty for anything else. */
    static Optional<Value> number(Value value) {
        return switch (value) {
            case Value.Whole whole -> Optional.of(whole);
            case Value.Decimal decimal -> Optional.of(decimal);
            case Value.Text(String text) -> parse(text.strip());
            case Value.Flag flag -> Optional.empty();
            case Value.Nothing nothing -> Optional.empty();
            case Value.Items items -> Optional.empty();
            case Value.Fields fields -> Optional.empty();
        };
    }

    private static Optional<Value> parse(String text) {
        if (text.isEmpty() || text.length() > 24) {
            return Optional.empty();
        }
        try {
            double number = Double.parseDouble(text);
            if (!Double.isFinite(number) || Character.isLetter(text.charAt(text.length() - 1))) {
                return Optional.empty();
            }
            boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1L << 53;
            return Optional.of(isWhole ? new Value.Whole((long) number) : new Value.Decimal(number));
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    /** The objects in a list; anything else in it is passed over. */
    static List<Value.Fields> objects(Value.Fields fields, String name) {
        return fields.items(name).stream()
                .filter(Value.Fields.class::isInstance)
                .map(Value.Fields.class::cast)
                .toList();
    }

    static Optional<Value.Fields> first(Value.Fields fields, String name) {
        return objects(fields, name).stream().findFirst();
    }

    /** The same fields with one value put into the first object of a list, which is made when it is missing. */
    static Value.Fields inFirst(
            Value.Fields fields, String list, java.util.function.UnaryOperator<Value.Fields> change) {
        List<Value> items = new java.util.ArrayList<>(fields.items(list));
        int at = 0;
        while (at < items.size() && !(items.get(at) instanceof Value.Fields)) {
            at++;
        }
        if (at == items.size()) {
            items.add(change.apply(Value.Fields.NONE));
        } else {
            items.set(at, change.apply((Value.Fields) items.get(at)));
        }
        return fields.with(list, new Value.Items(items));
    }
}
