package org.sala.server.directory;

import java.util.Collection;
import java.util.List;
import org.sala.journal.Row;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Organizations and services as they stand: those that came from one source, or all. */
public final class SourcedRows {
    private final JdbcClient sql;

    public SourcedRows(JdbcClient sql) {
        this.sql = sql;
    }

    static String key(String type, String sourceId) {
        return type + " " + sourceId;
    }

    static String key(Row row) {
        return key(row.type(), row.data().text("sourceId").orElse(""));
    }

    List<Row> of(String source, Collection<Long> areas) {
        return sql.sql("select " + RowText.COLUMNS + """
                         from record
                        where area_id = any(:areas) and type in ('organization', 'service') and data ->> 'source' = :source
                          and coalesce(data ->> 'sourceId', '') <> ''""")
                .param("areas", areas.stream().mapToLong(Long::longValue).toArray())
                .param("source", source)
                .query(RowText::row)
                .list();
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
