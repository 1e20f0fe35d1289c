package org.sala.server.link;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * A record and whose it is, as they stand now.
 *
 * @param owner the person it belongs to, or null
 */
public record Found(Row row, @Nullable Row owner) {

    public static Optional<Found> in(Journal journal, Set<Long> areas, RecordId record) {
        return journal.read(reading -> {
            Row row = reading.rows(areas, Set.of(record)).get(record);
            if (row == null) return Optional.empty();
            RecordId owner = row.owner();
            boolean isOwn = owner == null || owner.equals(record);
            return Optional.of(new Found(
                    row, isOwn ? null : reading.rows(areas, Set.of(owner)).get(owner)));
        });
    }

    /** What these rights show of it; empty when it does not exist for them. */
    public Optional<Value.Fields> shown(Rights rights) {
        return rights.show(row, person());
    }

    /** The person whom it is about: the record itself, or whose it is. */
    public @Nullable Row person() {
        return row.type().equals("person") ? row : owner;
    }
}
