package org.sala.server.store;

import java.util.List;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What belongs to a person, for pages about that person. */
public final class OwnedRows {
    private final JdbcClient sql;

    public OwnedRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All records of a type that belong to a person, in the order in which they were made. */
    public List<Row> of(Row person, String type) {
        return sql.sql("select " + RowText.COLUMNS
                        + " from record where area_id = ? and owner_id = ? and type = ? order by id")
                .params(List.of(person.area(), person.id().number(), type))
                .query(RowText::row)
                .list();
    }

    /** Whether an organization has a service of which nobody is to be told where it is. */
    public boolean isConfidential(long area, RecordId organization) {
        return sql.sql("select exists (select from record where area_id = ? and type = 'service'"
                        + " and (data ->> 'organization')::bigint = ? and data -> 'confidential' = 'true'::jsonb)")
                .params(List.of(area, organization.number()))
                .query(Boolean.class)
                .single();
    }
}
