package org.sala.server.district;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The records on communities' shelves, each shown through the rights of whoever asks. */
final class CommunityRecords {
    /** No page and no file has more of a kind; the newest count. */
    static final int MOST = 500;

    /** Photos of receipts are heavy, and no table shows them. */
    private static final String COLUMNS = RowText.COLUMNS.replace("record.data", "record.data - 'receipt' as data");

    private final JdbcClient sql;

    CommunityRecords(JdbcClient sql) {
        this.sql = sql;
    }

    /** A record, and as much of it as the asker sees. */
    record Shown(Row row, Value.Fields data) {
        String status() {
            return data.text(Row.STATUS).orElse("");
        }
    }

    /** What a place holds in common, by type, the newest first. */
    Map<String, List<Shown>> of(long area, long place, Collection<String> types, Rights rights) {
        Map<String, List<Shown>> all = new LinkedHashMap<>();
        for (String type : types) {
            all.put(
                    type,
                    shown(
                            sql.sql("select " + COLUMNS + " from record" + """

                         where area_id = ? and type = ? and id in (
                            select record_id from record_scope where area_id = ? and kind = 'community' and number = ?)
                         order by id desc limit ?""")
                                    .params(List.of(area, type, area, place, MOST))
                                    .query(RowText::row)
                                    .list(),
                            rights));
        }
        return all;
    }

    /** What was passed up from these places, in these areas, and waits for an answer: the longest overdue first. */
    List<Shown> raised(Collection<Long> areas, Collection<Long> places, Rights rights, int most) {
        return shown(
                sql.sql("select " + COLUMNS + """

                         from record join community_line as line on line.area_id = record.area_id and line.record_id = record.id
                         where line.area_id = any(?) and line.status = 'raised' and line.type = 'escalation' and line.place = any(?)
                         order by line.day, line.record_id limit ?""")
                        .param(1, areas.toArray(Long[]::new))
                        .param(2, places.toArray(Long[]::new))
                        .param(3, most)
                        .query(RowText::row)
                        .list(),
                rights);
    }

    private static List<Shown> shown(List<Row> rows, Rights rights) {
        return rows.stream()
                .flatMap(row -> {
                    Optional<Value.Fields> data = rights.show(row, null);
                    return data.map(fields -> new Shown(row, fields)).stream();
                })
                .toList();
    }
}
