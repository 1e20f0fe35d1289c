package org.sala.server.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.journal.Version;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

/** Rows, versions and scopes as the columns hold them. */
public final class RowText {
    /** The columns that {@link #row} reads. */
    public static final String COLUMNS =
            "record.area_id, record.id, record.type, record.owner_id, record.rv, record.data, record.versions, record.scopes";

    private RowText() {}

    public static Row row(ResultSet found, int number) throws SQLException {
        long owner = found.getLong("owner_id");
        @Nullable RecordId ownerId = found.wasNull() ? null : new RecordId(owner);
        return new Row(
                new RecordId(found.getLong("id")),
                found.getString("type"),
                found.getLong("area_id"),
                ownerId,
                found.getInt("rv"),
                fields(found.getString("data")),
                versions(fields(found.getString("versions"))),
                scopes(found.getArray("scopes")));
    }

    /** What this database wrote itself is JSON, or the database is damaged. */
    public static Value.Fields fields(String json) {
        return (Value.Fields) value(json);
    }

    static Value value(String json) {
        try {
            return Json.read(json);
        } catch (NotJson damaged) {
            throw new IllegalStateException("a stored value is damaged", damaged);
        }
    }

    static String versions(Map<String, Version> versions) {
        var told = new TreeMap<String, Value>();
        versions.forEach((field, version) -> told.put(
                field,
                Value.Items.of(
                        new Value.Whole(version.rv()),
                        new Value.Whole(version.device()),
                        new Value.Whole(version.at()))));
        return Canonical.write(new Value.Fields(told));
    }

    private static Map<String, Version> versions(Value.Fields told) {
        Map<String, Version> versions = new TreeMap<>();
        told.values().forEach((field, version) -> {
            List<Value> parts = ((Value.Items) version).items();
            versions.put(field, new Version((int) whole(parts.get(0)), whole(parts.get(1)), whole(parts.get(2))));
        });
        return versions;
    }

    static long whole(Value value) {
        return ((Value.Whole) value).number();
    }

    private static Set<Scope> scopes(Array keys) throws SQLException {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (String key : (String[]) keys.getArray()) {
            scopes.add(scope(key));
        }
        return scopes;
    }

    /** A scope from its key, {@code kind:number/area}. */
    static Scope scope(String key) {
        int colon = key.indexOf(':');
        int slash = key.indexOf('/');
        return new Scope(
                Long.parseLong(key.substring(slash + 1)),
                key.substring(0, colon),
                Long.parseLong(key.substring(colon + 1, slash)));
    }

    /** Scopes as one column of a many-row insert: keys joined by a blank, which no key holds. */
    static String joined(Set<Scope> scopes) {
        return String.join(" ", scopes.stream().sorted().map(Scope::key).toList());
    }
}
