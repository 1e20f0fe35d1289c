package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.exchange.file.Line;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** Tables that are written as one JSON object, a list of rows under the name of each file. */
final class JsonTables {
    private JsonTables() {}

    static Map<String, List<Line>> of(String file, Value.Fields tables) {
        Map<String, List<Line>> read = new TreeMap<>();
        tables.values().forEach((name, rows) -> {
            if (rows instanceof Value.Items(List<Value> items)) {
                read.put(ReadTables.tableName(name), lines(file, items));
            }
        });
        return read;
    }

    private static List<Line> lines(String file, List<Value> rows) {
        List<Line> lines = new ArrayList<>();
        for (Value row : rows) {
            if (row instanceof Value.Fields(Map<String, Value> cells)) {
                Map<String, String> texts = new LinkedHashMap<>();
                cells.forEach((name, cell) -> TextOf.value(cell).ifPresent(text -> texts.put(name, text)));
                lines.add(new Line(file, lines.size() + 1, texts));
            }
        }
        return lines;
    }
}
