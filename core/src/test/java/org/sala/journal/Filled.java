package org.sala.journal;

import java.time.LocalDate;
import java.util.List;
import org.sala.rule.Value;

/** Fields as a test says them: {@code of("person", bounmy, "how", "spoken")}. */
public final class Filled {
    private Filled() {}

    public static Value.Fields of(Object... namesAndValues) {
        Value.Fields fields = Value.Fields.NONE;
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields = fields.with((String) namesAndValues[at], value(namesAndValues[at + 1]));
        }
        return fields;
    }

    public static Value codes(String... codes) {
        return Value.Items.ofTexts(List.of(codes));
    }

    private static Value value(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case String text -> new Value.Text(text);
            case Boolean yes -> new Value.Flag(yes);
            case RecordId record -> new Value.Whole(record.number());
            case LocalDate day -> new Value.Text(day.toString());
            default -> new Value.Whole(((Number) value).longValue());
        };
    }
}
