package org.sala.server.team;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The organizations of the directory that somebody can answer for. */
public final class Organizations {
    /** More are not chosen from a list. */
    private static final int LIMIT = 500;

    private final JdbcClient sql;

    public Organizations(JdbcClient sql) {
        this.sql = sql;
    }

    record Named(long id, String name) {}

    boolean has(long record) {
        return !sql.sql("select id from record where id = :record and type = 'organization'")
                .param("record", record)
                .query(Long.class)
                .list()
                .isEmpty();
    }

    /** Those of some districts, by name. */
    List<Named> list(Collection<Long> areas) {
        return sql.sql("""
                select id, coalesce(data ->> 'name', data ->> 'nameOther', id::text) as name from record
                where area_id = any(:areas) and type = 'organization'
                order by 2 limit :limit
                """)
                .param("areas", areas.stream().mapToLong(Long::longValue).toArray())
                .param("limit", LIMIT)
                .query((row, at) -> new Named(row.getLong("id"), row.getString("name")))
                .list();
    }
}
