package org.sala.server.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.listing.ReadBack;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations and services as they stand: those that came from one source, or all. */
public final class SourcedRows {
    private static final String FROM_ONE = " from record where area_id = any(?) and type in ('organization', 'service')"
            + " and data ->> 'source' = ? and coalesce(data ->> 'sourceId', '') <> ''";

    private final JdbcClient sql;
    private final ReadBack readBack;

    public SourcedRows(JdbcClient sql, ReadBack readBack) {
        this.sql = sql;
        this.readBack = readBack;
    }

    static String key(String type, String sourceId) {
        return type + " " + sourceId;
    }

    static String key(Row row) {
        return key(row.type(), row.data().text("sourceId").orElse(""));
    }

    /** By the id that each has there, and by the one under which it is told to others, which may be another. */
    Map<String, Row> of(String source, Collection<Long> areas) {
        Map<String, Row> known = new HashMap<>();
        Map<Long, Row> byNumber = new HashMap<>();
        long[] in = areas.stream().mapToLong(Long::longValue).toArray();
        sql.sql("select " + RowText.COLUMNS + FROM_ONE)
                .params(in, source)
                .query(RowText::row)
                .list()
                .forEach(row -> {
                    byNumber.put(row.id().number(), row);
                    known.putIfAbsent(key(row), row);
                });
        sql.sql("select record_id, public_id from (select area_id, record_id, public_id from listed_service"
                        + " union all select area_id, record_id, public_id from listed_organization) as l"
                        + " where (area_id, record_id) in (select area_id, id" + FROM_ONE + ")")
                .params(in, source)
                .query((found, at) -> Map.entry(found.getLong("record_id"), found.getString("public_id")))
                .list()
                .forEach(outside -> Optional.ofNullable(byNumber.get(outside.getKey()))
                        .ifPresent(row -> known.putIfAbsent(key(row.type(), outside.getValue()), row)));
        return known;
    }

    /** What others were told of it, as it would come in again. */
    Value.Fields told(Row row, String source) {
        return readBack.of(row, source).orElse(Value.Fields.NONE);
    }

    /** All of a type, in the order of their numbers. */
    List<Row> all(String type, Collection<Long> areas) {
        return sql.sql("select " + RowText.COLUMNS + " from record where area_id = any(?) and type = ? order by id")
                .param(1, areas.stream().mapToLong(Long::longValue).toArray())
                .param(2, type)
                .query(RowText::row)
                .list();
    }

    /** The number of a doorway's last change. */
    long lastOf(long device) {
        return sql.sql("select last_n from device where number = ?")
                .param(device)
                .query(Long.class)
                .single();
    }
}
