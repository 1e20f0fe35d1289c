package org.sala.server.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.sala.journal.Device;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a round reads, from one snapshot. */
final class SqlReading implements Journal.Reading {
    private final JdbcClient sql;
    private final DeviceAreas areas;

    /** A record stands on several shelves, and in one snapshot it is always the same. */
    private final Map<RecordId, Row> read = new HashMap<>();

    private final Map<Scope, Long> floors = new HashMap<>();

    SqlReading(JdbcClient sql, DeviceAreas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    @Override
    public Map<Scope, Long> heads(Collection<Scope> scopes) {
        Map<Scope, Long> heads = new TreeMap<>();
        scopes.forEach(scope -> heads.put(scope, 0L));
        sql.sql("""
                        select s.area_id, s.kind, s.number, s.head, s.floor
                        from unnest(?::bigint[], ?::text[], ?::bigint[]) as asked (area_id, kind, number)
                        join scope s using (area_id, kind, number)""")
                .param(1, scopes.stream().mapToLong(Scope::area).toArray())
                .param(2, scopes.stream().map(Scope::kind).toArray(String[]::new))
                .param(3, scopes.stream().mapToLong(Scope::number).toArray())
                .query((found, at) -> {
                    var scope = new Scope(found.getLong("area_id"), found.getString("kind"), found.getLong("number"));
                    floors.put(scope, found.getLong("floor"));
                    return heads.put(scope, found.getLong("head"));
                })
                .list();
        return heads;
    }

    @Override
    public long floor(Scope scope) {
        Long known = floors.get(scope);
        if (known != null) return known;
        return sql.sql("select floor from scope where area_id = ? and kind = ? and number = ?")
                .params(List.of(scope.area(), scope.kind(), scope.number()))
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    @Override
    public Journal.Touched touched(Scope scope, long after, long upTo, int limit) {
        Set<RecordId> records = new LinkedHashSet<>();
        long end = Math.min(upTo, after + limit);
        sql.sql("""
                        select record_id from scope_log
                        where area_id = ? and kind = ? and number = ? and seq > ? and seq <= ?
                        order by seq""")
                .params(List.of(scope.area(), scope.kind(), scope.number(), after, end))
                .query(Long.class)
                .list()
                .forEach(number -> {
                    var record = new RecordId(number);
                    records.remove(record);
                    records.add(record);
                });
        return new Journal.Touched(List.copyOf(records), end);
    }

    @Override
    public List<RecordId> members(Scope scope, long after, int limit) {
        return sql
                .sql("""
                        select record_id from record_scope
                        where area_id = ? and kind = ? and number = ? and record_id > ?
                        order by record_id limit ?""")
                .params(List.of(scope.area(), scope.kind(), scope.number(), after, limit))
                .query(Long.class)
                .list()
                .stream()
                .map(RecordId::new)
                .toList();
    }

    @Override
    public Map<RecordId, Row> rows(Set<Long> areas, Collection<RecordId> records) {
        List<RecordId> unread =
                records.stream().filter(record -> !read.containsKey(record)).toList();
        read.putAll(SqlRows.find(sql, areas, unread, ""));
        Map<RecordId, Row> found = new TreeMap<>();
        for (RecordId record : records) {
            Row row = read.get(record);
            if (row != null && areas.contains(row.area())) found.put(record, row);
        }
        return found;
    }

    @Override
    public Device device(long number) {
        return SqlRows.device(sql, areas.of(number), number, "");
    }
}
