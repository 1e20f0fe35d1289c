package org.sala.server.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sala.journal.Row;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Services and who offers them, read from their records. */
final class ServiceRows {
    private static final int AT_ONCE = 500;

    /** Without what each field's version is, which is as long as the record and says nothing here. */
    private static final String COLUMNS = RowText.COLUMNS.replace("record.versions", "'{}'::jsonb as versions");

    private static final String ORGANIZATIONS = "select " + COLUMNS + " from listed_organization l"
            + " join record on record.area_id = l.area_id and record.id = l.record_id where l.record_id = any(?)";

    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    ServiceRows(JdbcClient sql, TransactionTemplate transaction) {
        this.sql = sql;
        this.transaction = transaction;
    }

    /** Where a record is. */
    record Key(long area, long record) {}

    /** Those of them that are there still, by number. */
    Map<Long, Candidate> find(Collection<Key> keys) {
        if (keys.isEmpty()) return Map.of();
        List<Row> rows = sql.sql("select " + COLUMNS + " from unnest(?::bigint[], ?::bigint[]) as k (area, id)"
                        + " join record on record.area_id = k.area and record.id = k.id where record.type = 'service'")
                .param(1, keys.stream().mapToLong(Key::area).toArray())
                .param(2, keys.stream().mapToLong(Key::record).toArray())
                .query(RowText::row)
                .list();
        return offered(rows);
    }

    /** These records and, of organizations among them, all that they offer. */
    Map<Long, Candidate> touched(Collection<Long> areas, Collection<Long> records) {
        if (records.isEmpty()) return Map.of();
        long[] ids = records.stream().mapToLong(Long::longValue).toArray();
        List<Row> rows = sql.sql("select " + COLUMNS + " from record where record.area_id = any(?)"
                        + " and record.id = any(?) and record.type = 'service' union select " + COLUMNS
                        + " from listed_service l join record on record.area_id = l.area_id and record.id = l.record_id"
                        + " where l.organization = any(?)")
                .param(1, areas.stream().mapToLong(Long::longValue).toArray())
                .param(2, ids)
                .param(3, ids)
                .query(RowText::row)
                .list();
        return offered(rows);
    }

    /** Every service, one after another: as they are at one moment, and never all of them in memory. */
    void each(Consumer<Candidate> work) {
        transaction.executeWithoutResult(begun -> {
            var batch = new java.util.ArrayList<Row>();
            sql.sql("select " + COLUMNS + " from record where type = 'service'")
                    .withFetchSize(AT_ONCE)
                    .query((ResultSet found) -> {
                        batch.add(row(found));
                        if (batch.size() == AT_ONCE) {
                            offered(batch).values().forEach(work);
                            batch.clear();
                        }
                    });
            offered(batch).values().forEach(work);
        });
    }

    private static Row row(ResultSet found) throws SQLException {
        return RowText.row(found, 0);
    }

    private Map<Long, Candidate> offered(List<Row> services) {
        Map<Long, Row> organizations = new HashMap<>();
        sql.sql(ORGANIZATIONS)
                .param(services.stream()
                        .mapToLong(row -> row.data().whole("organization").orElse(0))
                        .distinct()
                        .toArray())
                .query(RowText::row)
                .list()
                .forEach(row -> organizations.put(row.id().number(), row));
        Map<Long, Candidate> offered = new HashMap<>();
        services.forEach(row -> offered.put(
                row.id().number(),
                new Candidate(
                        row,
                        Optional.ofNullable(organizations.get(
                                row.data().whole("organization").orElse(0))))));
        return offered;
    }
}
