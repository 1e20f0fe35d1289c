package org.sala.server.action;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the bridge reads of an area. Each statement names its area, and none looks at people in whose needs nothing is missing. */
final class BridgeRows {
    private static final String ROWS = "select " + RowText.COLUMNS + " from record where area_id = :area and ";

    /** Those in whose needs something may be missing, and those whose records were ever joined with others, who are few. */
    private static final String CONCERNED = """
            with concerned as (
                select owner_id as id from record where area_id = :area and type = 'gap' and owner_id is not null
                union
                select owner_id from record where area_id = :area and type = 'referral'
                    and data ->> 'status' in ('rejected', 'failed')
                union
                select owner_id from record where area_id = :area and type = 'merge'
                union
                select (data ->> 'into')::bigint from record where area_id = :area and type = 'merge')
            """;

    private final JdbcClient sql;

    BridgeRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that the counting of gaps, and finding whom a service fits, must know. */
    List<Row> behindGaps(long area) {
        return sql.sql(CONCERNED + ROWS + """
                ((type = 'person' and id in (select id from concerned))
                  or (type in ('need', 'gap', 'referral', 'news') and owner_id in (select id from concerned)))""")
                .param("area", area)
                .query(RowText::row)
                .list();
    }

    /** What villages had been told of gaps before, and what they chose of it. */
    List<Row> topics(long area) {
        return sql.sql(ROWS + "type in ('topic', 'priority')")
                .param("area", area)
                .query(RowText::row)
                .list();
    }

    /** Promises that were kept, each with the services that came of it. */
    Map<Row, Set<RecordId>> kept(long area) {
        Map<RecordId, Set<RecordId>> services = sql
                .sql(ROWS + "type = 'service' and data ->> 'commitment' is not null")
                .param("area", area)
                .query(RowText::row)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        service -> service.reference("commitment").orElseThrow(),
                        Collectors.mapping(Row::id, Collectors.toSet())));
        return all(area, services.keySet()).stream()
                .filter(row -> row.type().equals("commitment") && row.status().equals("kept"))
                .collect(Collectors.toMap(row -> row, row -> services.getOrDefault(row.id(), Set.of())));
    }

    /** Who was told of these services or referred to them, and what came of it. */
    List<Row> helpedBy(long area, Collection<RecordId> services) {
        List<Row> rows = new ArrayList<>(
                sql.sql(ROWS + "type in ('news', 'referral') and (data ->> 'service')::bigint = any(:services)")
                        .param("area", area)
                        .param("services", numbers(services))
                        .query(RowText::row)
                        .list());
        Set<RecordId> people = rows.stream()
                .flatMap(row -> Optional.ofNullable(row.owner()).stream())
                .collect(Collectors.toSet());
        rows.addAll(sql.sql(ROWS + "type = 'followup' and owner_id = any(:people)")
                .param("area", area)
                .param("people", numbers(people))
                .query(RowText::row)
                .list());
        rows.addAll(sql.sql(ROWS + """
                type = 'person' and (id = any(:people)
                  or id in (select owner_id from record where area_id = :area and type = 'merge'))""")
                .param("area", area)
                .param("people", numbers(people))
                .query(RowText::row)
                .list());
        return rows;
    }

    Optional<Row> find(long area, RecordId record) {
        return all(area, List.of(record)).stream().findFirst();
    }

    private List<Row> all(long area, Collection<RecordId> records) {
        return sql.sql(ROWS + "id = any(:ids)")
                .param("area", area)
                .param("ids", numbers(records))
                .query(RowText::row)
                .list();
    }

    private static long[] numbers(Collection<RecordId> records) {
        return records.stream().mapToLong(RecordId::number).toArray();
    }
}
