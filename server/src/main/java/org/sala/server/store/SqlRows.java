package org.sala.server.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sala.journal.Device;
import org.sala.journal.Hash;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds rows and devices by their numbers. */
final class SqlRows {
    private static final String DEVICE = """
            select area_id, number, account, last_n, last_hash, previous_round, revoked
            from device where area_id = ? and number = ?""";

    private SqlRows() {}

    static Map<RecordId, Row> find(JdbcClient sql, Set<Long> areas, Collection<RecordId> records, String lock) {
        Map<RecordId, Row> found = new TreeMap<>();
        if (records.isEmpty() || areas.isEmpty()) {
            return found;
        }
        sql.sql("select " + RowText.COLUMNS + " from record where area_id = any(?) and id = any(?) order by id" + lock)
                .param(1, numbers(areas))
                .param(2, records.stream().mapToLong(RecordId::number).toArray())
                .query(RowText::row)
                .list()
                .forEach(row -> found.put(row.id(), row));
        return found;
    }

    static long[] numbers(Collection<Long> numbers) {
        return numbers.stream().mapToLong(Long::longValue).toArray();
    }

    static Device device(JdbcClient sql, long area, long number, String lock) {
        return sql.sql(DEVICE + lock)
                .params(List.of(area, number))
                .query((found, at) -> new Device(
                        found.getLong("number"),
                        found.getLong("account"),
                        found.getLong("area_id"),
                        found.getLong("last_n"),
                        new Hash(found.getString("last_hash")),
                        found.getLong("previous_round"),
                        found.getBoolean("revoked")))
                .single();
    }
}
