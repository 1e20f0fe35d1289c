package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Trees of values in few words. */
public final class Tree {
    private Tree() {}

    /** Names and values by turns. */
    public static Value.Fields fields(Object... namesAndValues) {
        Map<String, Value> fields = new TreeMap<>();
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields.put((String) namesAndValues[at], value(namesAndValues[at + 1]));
        }
        return new Value.Fields(fields);
    }

    public static Value.Items items(Object... all) {
        List<Value> items = new ArrayList<>();
        for (Object one : all) {
            items.add(value(one));
        }
        return new Value.Items(items);
    }

    private static Value value(Object plain) {
        return switch (plain) {
            case Value value -> value;
            case String text -> new Value.Text(text);
            case Long number -> new Value.Whole(number);
            case Integer number -> new Value.Whole(number);
            case Boolean flag -> new Value.Flag(flag);
            case List<?> list -> items(list.toArray());
            default -> throw new IllegalArgumentException("no tree holds a " + plain.getClass());
        };
    }

    /** Reads JSON that was written by a part of the program itself. */
    public static Value read(String json) {
        try {
            return Json.read(json);
        } catch (NotJson broken) {
            throw new IllegalStateException("a part of the program wrote what is no JSON", broken);
        }
    }

    public static long whole(Value value) {
        return ((Value.Whole) value).number();
    }

    public static String text(Value value) {
        return ((Value.Text) value).text();
    }

    public static List<Value> list(Value value) {
        return ((Value.Items) value).items();
    }
}
