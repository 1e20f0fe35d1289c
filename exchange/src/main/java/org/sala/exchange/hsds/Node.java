package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sala.exchange.file.Line;
import org.sala.rule.Value;

/** One row while tables are being nested: its cells, what belongs under it and what stands in it. */
final class Node {
    /** Numbers in the documents are numbers; a cell of these columns that is none stays the text it is. */
    private static final Set<String> NUMBERS = Set.of(
            "latitude", "longitude", "minimum_age", "maximum_age", "amount", "count", "interval", "year_incorporated");

    /** More rows under one record are not kept. */
    private static final int ROWS_LIMIT = 1_000;

    /** Deeper than any document; a table that refers to itself does not run on. */
    private static final int DEPTH_LIMIT = 8;

    private final Line line;
    private final Map<String, String> cells;
    private final Map<String, List<Node>> under = new LinkedHashMap<>();
    private final Map<String, Node> inside = new LinkedHashMap<>();

    private Node(Line line) {
        this.line = line;
        this.cells = new LinkedHashMap<>(line.cells());
    }

    static Node of(Line line) {
        return new Node(line);
    }

    Line line() {
        return line;
    }

    String cell(String column) {
        return cells.getOrDefault(column, "");
    }

    void drop(String column) {
        cells.remove(column);
    }

    void attach(String table, Node node) {
        List<Node> rows = under.computeIfAbsent(table, none -> new ArrayList<>());
        if (rows.size() < ROWS_LIMIT) {
            rows.add(node);
        }
    }

    void embed(String name, Node node) {
        inside.put(name, node);
    }

    Value.Fields fields() {
        return fields(0);
    }

    private Value.Fields fields(int depth) {
        Map<String, Value> fields = new TreeMap<>();
        cells.forEach((column, cell) -> fields.put(column, value(column, cell)));
        if (depth < DEPTH_LIMIT) {
            inside.forEach((name, node) -> fields.put(name, node.fields(depth + 1)));
            under.forEach((name, rows) -> fields.put(
                    name,
                    new Value.Items(rows.stream()
                            .<Value>map(row -> row.fields(depth + 1))
                            .toList())));
        }
        return new Value.Fields(fields);
    }

    private static Value value(String column, String cell) {
        Value text = new Value.Text(cell);
        return NUMBERS.contains(column) ? Plain.number(text).orElse(text) : text;
    }
}
