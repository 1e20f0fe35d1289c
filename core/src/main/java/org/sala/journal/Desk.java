package org.sala.journal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The records that the door holds in one transaction, as they stand after each change it decides. */
final class Desk {
    private final Journal.Writing writing;
    private final Set<Long> areas;
    private final Map<RecordId, Row> before;
    private final Map<RecordId, Row> rows;
    private final Map<RecordId, Row> seen;
    private final Map<RecordId, Row> changed = new LinkedHashMap<>();
    private List<Effect> effects = new ArrayList<>();

    /**
     * @param held records that may be changed
     * @param seen records that may only be looked at
     */
    Desk(Journal.Writing writing, Set<Long> areas, Map<RecordId, Row> held, Map<RecordId, Row> seen) {
        this.writing = writing;
        this.areas = areas;
        this.before = new TreeMap<>(held);
        this.rows = new TreeMap<>(held);
        this.seen = new TreeMap<>(seen);
    }

    @Nullable Row row(RecordId record) {
        return rows.get(record);
    }

    Optional<Row> find(RecordId record) {
        return Optional.ofNullable(rows.get(record));
    }

    /** A record to look at, held or not. */
    Optional<Row> look(RecordId record) {
        Row row = rows.get(record);
        return Optional.ofNullable(row == null ? seen.get(record) : row);
    }

    /** The same for one that nobody foresaw: it is looked up, and held by nobody. */
    Optional<Row> see(RecordId record) {
        return look(record).or(() -> {
            Optional<Row> found =
                    Optional.ofNullable(writing.find(areas, List.of(record)).get(record));
            found.ifPresent(row -> seen.put(record, row));
            return found;
        });
    }

    /** Takes hold of a record that nobody foresaw, such as the one behind a thing to settle. */
    Optional<Row> hold(RecordId record) {
        if (!rows.containsKey(record)) {
            writing.lock(areas, List.of(record)).values().forEach(this::take);
        }
        return find(record);
    }

    /** Everything that belongs to this person, with what this transaction made of it. */
    List<Row> owned(Row person) {
        writing.lockOwned(person).forEach(this::take);
        return rows.values().stream()
                .filter(row -> person.id().equals(row.owner()))
                .toList();
    }

    /** What belongs to these people of all that is held by now. */
    List<Row> ownedBy(Set<RecordId> people) {
        return rows.values().stream()
                .filter(row -> row.owner() != null && people.contains(row.owner()))
                .toList();
    }

    private void take(Row row) {
        if (!rows.containsKey(row.id())) {
            before.put(row.id(), row);
            rows.put(row.id(), row);
        }
    }

    /** Puts a record down as it stands now, and notes what was set. */
    void put(Row row, org.sala.rule.Value.Fields set) {
        rows.put(row.id(), row);
        changed.put(row.id(), row);
        effects.add(new Effect(row.id(), row.type(), row.rv(), set));
    }

    /** What the change being decided has done so far; the next change starts with none. */
    List<Effect> takeEffects() {
        List<Effect> taken = effects;
        effects = new ArrayList<>();
        return taken;
    }

    List<Journal.Changed> changed() {
        return changed.values().stream()
                .map(row -> new Journal.Changed(before.get(row.id()), row))
                .toList();
    }
}
