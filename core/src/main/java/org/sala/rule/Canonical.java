package org.sala.rule;

import java.math.BigDecimal;

/** Writes a value as JSON in one way only (names sorted, no white space), so that a hash of it means something. */
public final class Canonical {
    private final StringBuilder out = new StringBuilder();

    private Canonical() {}

    public static String write(Value value) {
        var writer = new Canonical();
        writer.put(value);
        return writer.out.toString();
    }

    private void put(Value value) {
        switch (value) {
            case Value.Nothing nothing -> out.append("null");
            case Value.Text(String text) -> quote(text);
            case Value.Whole(long number) -> out.append(number);
            case Value.Decimal(double number) -> decimal(number);
            case Value.Flag(boolean yes) -> out.append(yes);
            case Value.Items items -> items(items);
            case Value.Fields fields -> fields(fields);
        }
    }

    private void decimal(double number) {
        // A database hands 17.0 back as 17 and 1E-5 as 0.00001: both must hash alike.
        out.append(new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString());
    }

    private void items(Value.Items items) {
        out.append('[');
        String comma = "";
        for (Value item : items.items()) {
            out.append(comma);
            put(item);
            comma = ",";
        }
        out.append(']');
    }

    private void fields(Value.Fields fields) {
        out.append('{');
        String comma = "";
        for (var entry : fields.values().entrySet()) {
            out.append(comma);
            quote(entry.getKey());
            out.append(':');
            put(entry.getValue());
            comma = ",";
        }
        out.append('}');
    }

    private void quote(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            switch (letter) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                default -> plain(letter);
            }
        }
        out.append('"');
    }

    private void plain(char letter) {
        if (letter < 0x20) {
            out.append(String.format("\\u%04x", (int) letter));
        } else {
            out.append(letter);
        }
    }
}
