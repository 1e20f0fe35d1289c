package org.sala.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * Which records were said to be of one person. Nothing is moved when records are joined: what belongs to each stays known, parting them again is
 * easy, and each shows only what was agreed on it. The phone's twin is {@code phone/journal/joined.js}.
 */
public final class Joined {
    /** No chain of joined records is longer: the door lets no circle in. */
    private static final int CHAIN_LIMIT = 100;

    private final Map<RecordId, RecordId> into = new TreeMap<>();

    /** {@code rows} may hold any records. */
    public Joined(Collection<Row> rows) {
        rows.stream()
                .filter(row -> row.type().equals("person"))
                .forEach(row -> row.reference("mergedInto").ifPresent(other -> into.put(row.id(), other)));
    }

    /** The record that stands for this one: itself when it was not joined to another. */
    public RecordId standing(RecordId record) {
        RecordId at = record;
        for (int step = 0; step < CHAIN_LIMIT && into.containsKey(at); step++) {
            at = into.getOrDefault(at, at);
        }
        return at;
    }

    /** Every record of the same person, this one among them. */
    public Set<RecordId> records(RecordId record) {
        RecordId standing = standing(record);
        Set<RecordId> records = new TreeSet<>(List.of(record, standing));
        into.keySet().stream().filter(one -> standing(one).equals(standing)).forEach(records::add);
        return records;
    }

    /** What belongs to the person, on whichever record it was written. */
    public List<Row> owned(RecordId record, Collection<Row> rows) {
        Set<RecordId> records = records(record);
        return rows.stream()
                .filter(row -> row.owner() != null && records.contains(row.owner()))
                .toList();
    }
}
