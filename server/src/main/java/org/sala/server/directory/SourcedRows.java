package org.sala.server.directory;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.listing.ReadBack;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations and services as they stand: those that came from one source, or all. */
public final class SourcedRows {
    private static final String FROM_ONE =
            " where record.area_id = any(?) and record.type in ('organization', 'service')"
                    + " and record.data ->> 'source' = ? and coalesce(record.data ->> 'sourceId', '') <> ''";

    private static final String OUTSIDE = """
             from (select area_id, record_id, public_id from listed_service
                   union all select area_id, record_id, public_id from listed_organization) as l
             join record on record.area_id = l.area_id and record.id = l.record_id""";

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

    /** Those with one of these ids, by the id that each has there, and by the one under which it is told to others, which may be another. */
    Map<String, Row> of(String source, Collection<Long> areas, Set<String> ids) {
        Map<String, Row> known = new HashMap<>();
        long[] in = areas.stream().mapToLong(Long::longValue).toArray();
        String[] asked = ids.toArray(String[]::new);
        sql.sql("select " + RowText.COLUMNS + ", l.public_id " + OUTSIDE + FROM_ONE + " and l.public_id = any(?)")
                .params(in, source, asked)
                .query((found, at) -> {
                    Row row = RowText.row(found, at);
                    return Map.entry(key(row.type(), found.getString("public_id")), row);
                })
                .list()
                .forEach(outside -> known.putIfAbsent(outside.getKey(), outside.getValue()));
        sql.sql("select " + RowText.COLUMNS + " from record" + FROM_ONE + " and data ->> 'sourceId' = any(?)")
                .params(in, source, asked)
                .query(RowText::row)
                .list()
                .forEach(row -> known.put(key(row), row));
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
