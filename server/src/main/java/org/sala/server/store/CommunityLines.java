package org.sala.server.store;

import java.util.List;
import java.util.stream.Stream;
import org.sala.journal.Journal;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The narrow lines that districts read instead of whole records, written in the transaction that writes the records. What a line says is told in one place,
 * the view {@code community_line_told}.
 */
public final class CommunityLines {
    private static final String NAMED = "(area_id, record_id) in (select * from unnest(?::bigint[], ?::bigint[]))";
    private static final String FORGET = "delete from community_line where " + NAMED;
    private static final String TAKE = "insert into community_line select * from community_line_told where " + NAMED;

    private CommunityLines() {}

    /** After the records themselves. Of what stands on nobody's community shelf nothing is asked. */
    static void save(Together together, List<Journal.Changed> changed) {
        List<Row> before = changed.stream()
                .flatMap(change -> Stream.ofNullable(change.before()))
                .filter(CommunityLines::isShared)
                .toList();
        List<Row> after = changed.stream()
                .map(Journal.Changed::after)
                .filter(CommunityLines::isShared)
                .toList();
        add(together, FORGET, before);
        add(together, TAKE, after);
    }

    private static boolean isShared(Row row) {
        return row.scopes().stream().anyMatch(scope -> scope.kind().equals(Scope.COMMUNITY));
    }

    private static void add(Together together, String statement, List<Row> rows) {
        if (rows.isEmpty()) return;
        together.add(
                statement,
                rows.stream().mapToLong(Row::area).toArray(),
                rows.stream().mapToLong(row -> row.id().number()).toArray());
    }

    /**
     * Makes all lines anew from the records, in the caller's transaction. Whoever writes meanwhile waits, and then writes lines over these.
     *
     * @return how many there are
     */
    public static int rebuild(JdbcClient sql) {
        sql.sql("lock table community_line in share row exclusive mode").update();
        sql.sql("delete from community_line").update();
        return sql.sql("insert into community_line select * from community_line_told")
                .update();
    }
}
