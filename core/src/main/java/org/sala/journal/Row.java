package org.sala.journal;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/**
 * The current state of one record: what its changes come to.
 *
 * @param owner the person it belongs to, or null
 * @param rv its version, 1 for the first; grows by one with each change that touches it
 * @param data its fields, {@code status} among them
 * @param versions when each field was last written; elements of a union are named {@code field=element}
 * @param scopes the shelves it stands on
 */
public record Row(
        RecordId id,
        String type,
        long area,
        @Nullable RecordId owner,
        int rv,
        Value.Fields data,
        Map<String, Version> versions,
        Set<Scope> scopes)
        implements Seen {
    /** The field that the life cycle moves. */
    public static final String STATUS = "status";

    public Row {
        versions = Map.copyOf(versions);
        scopes = Set.copyOf(scopes);
    }

    public String status() {
        return data.text(STATUS).orElse("");
    }

    public Optional<RecordId> reference(String field) {
        var whole = data.whole(field);
        return whole.isPresent() ? Optional.of(new RecordId(whole.getAsLong())) : Optional.empty();
    }

    @Override
    public String toString() {
        return "Row[" + type + " " + id.number() + " rv " + rv + "]";
    }
}
