package org.sala.exchange.hsds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/**
 * What the objects of HSDS 3.0 are made of, from {@code shapes.json}: for each table its fields, each with the kind of its value, and
 * {@code !} where it must be there.
 */
record Shapes(Map<String, Map<String, Part>> tables) {
    private static final Shapes ALL = new Shapes(read());

    /** The kinds of values that the standard tells apart. */
    enum Kind {
        TEXT,
        NUMBER,
        ID,
        ADDRESS,
        EMAIL,
        MOMENT,
        CODE,
        OBJECTS,
        OBJECT
    }

    /**
     * One field.
     *
     * @param table of the objects in it, where it holds such
     * @param codes it may hold, the usual one first
     */
    record Part(Kind kind, String table, List<String> codes, boolean isRequired) {}

    static Map<String, Part> of(String table) {
        return ALL.tables.getOrDefault(table, Map.of());
    }

    private static Map<String, Map<String, Part>> read() {
        try (InputStream in = Objects.requireNonNull(Shapes.class.getResourceAsStream("shapes.json"))) {
            Map<String, Map<String, Part>> tables = new TreeMap<>();
            Json.readFields(in.readAllBytes())
                    .values()
                    .forEach((table, fields) -> tables.put(table, parts((Value.Fields) fields)));
            return tables;
        } catch (IOException | NotJson broken) {
            throw new UncheckedIOException(new IOException("shapes.json is damaged", broken));
        }
    }

    private static Map<String, Part> parts(Value.Fields fields) {
        Map<String, Part> parts = new TreeMap<>();
        fields.values().keySet().forEach(name -> parts.put(name, part(fields.needText(name))));
        return parts;
    }

    private static Part part(String told) {
        boolean isRequired = told.endsWith("!");
        String kind = isRequired ? told.substring(0, told.length() - 1) : told;
        if (kind.startsWith("[")) return new Part(Kind.OBJECTS, inside(kind), List.of(), isRequired);
        if (kind.startsWith("{")) return new Part(Kind.OBJECT, inside(kind), List.of(), isRequired);
        if (kind.contains("|")) return new Part(Kind.CODE, "", List.of(kind.split("\\|")), isRequired);
        return new Part(
                switch (kind) {
                    case "number" -> Kind.NUMBER;
                    case "uuid" -> Kind.ID;
                    case "uri" -> Kind.ADDRESS;
                    case "email" -> Kind.EMAIL;
                    case "date-time" -> Kind.MOMENT;
                    default -> Kind.TEXT;
                },
                "",
                List.of(),
                isRequired);
    }

    private static String inside(String kind) {
        return kind.substring(1, kind.length() - 1);
    }
}
