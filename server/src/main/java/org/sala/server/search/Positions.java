package org.sala.server.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far each area's directory has come, as its shelf counts. */
final class Positions {
    private final JdbcClient sql;

    Positions(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of these areas, at one moment. */
    Map<Long, Long> heads(Collection<Long> areas) {
        Map<Long, Long> heads = new TreeMap<>();
        sql.sql("""
                        select s.area_id, s.head from unnest(?::bigint[]) as asked (area_id)
                        join scope s on s.area_id = asked.area_id and s.kind = 'directory' and s.number = asked.area_id""")
                .param(1, areas.stream().mapToLong(Long::longValue).toArray())
                .query((row, at) -> heads.put(row.getLong("area_id"), row.getLong("head")))
                .list();
        return heads;
    }

    /** What changed in between. */
    Set<Long> changed(Map<Long, Long> from, Map<Long, Long> to) {
        Set<Long> changed = new LinkedHashSet<>();
        to.forEach((area, head) -> {
            long known = from.getOrDefault(area, 0L);
            if (head > known) changed.addAll(changed(area, known, head));
        });
        return changed;
    }

    private List<Long> changed(long area, long from, long to) {
        return sql.sql("""
                        select distinct record_id from scope_log
                        where area_id = ? and kind = 'directory' and number = ? and seq > ? and seq <= ?""").params(area, area, from, to).query(Long.class).list();
    }

    /** Whether lines between were thrown away, or the shelf is another one, so that nobody can tell any more what changed. */
    boolean isCut(Map<Long, Long> from, Map<Long, Long> to) {
        return sql.sql("""
                        select exists (select from unnest(?::bigint[], ?::bigint[]) as asked (area_id, known)
                        join scope s on s.area_id = asked.area_id and s.kind = 'directory' and s.number = asked.area_id
                        where s.floor > asked.known or s.head < asked.known)""")
                .param(1, to.keySet().stream().mapToLong(Long::longValue).toArray())
                .param(
                        2,
                        to.keySet().stream()
                                .mapToLong(area -> from.getOrDefault(area, 0L))
                                .toArray())
                .query(Boolean.class)
                .single();
    }

    static String text(Map<Long, Long> positions) {
        return String.join(
                ",",
                positions.entrySet().stream()
                        .map(one -> one.getKey() + ":" + one.getValue())
                        .toList());
    }

    static Map<Long, Long> of(String text) {
        Map<Long, Long> positions = new HashMap<>();
        for (String one : text.split(",", -1)) {
            int colon = one.indexOf(':');
            if (colon > 0) positions.put(Long.valueOf(one.substring(0, colon)), Long.valueOf(one.substring(colon + 1)));
        }
        return positions;
    }
}
