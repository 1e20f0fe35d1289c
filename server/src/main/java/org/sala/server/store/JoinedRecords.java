package org.sala.server.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.Joined;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records that were said to be of one person, for pages about that person. What stands on each is shown by what was agreed on it. */
public final class JoinedRecords {
    private final JdbcClient sql;

    public JoinedRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** Every record of the same person in their district, the one that stands for the others first. */
    public List<Row> of(Row person) {
        List<Row> merged = new ArrayList<>(merged(person.area()));
        merged.add(person);
        var joined = new Joined(merged);
        RecordId standing = joined.standing(person.id());
        List<Row> records = new ArrayList<>(records(
                person.area(),
                joined.records(person.id()).stream().map(RecordId::number).toList()));
        records.sort(
                Comparator.comparing((Row row) -> !row.id().equals(standing)).thenComparing(Row::id));
        return List.copyOf(records);
    }

    /** The people of whom a merge was ever written down. They are few. */
    private List<Row> merged(long area) {
        return sql.sql("select " + RowText.COLUMNS + " from record where area_id = :area and id in"
                        + " (select owner_id from record where area_id = :area and type = 'merge')")
                .param("area", area)
                .query(RowText::row)
                .list();
    }

    private List<Row> records(long area, List<Long> ids) {
        return sql.sql("select " + RowText.COLUMNS + " from record where area_id = :area and id in (:ids)")
                .param("area", area)
                .param("ids", ids)
                .query(RowText::row)
                .list();
    }
}
