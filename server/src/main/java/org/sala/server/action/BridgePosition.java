package org.sala.server.action;

import java.util.Collection;
import java.util.List;
import org.sala.journal.RecordId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the bridge has come, and what it still has before it. All of it is written in the transaction that does the work. */
final class BridgePosition {
    private final JdbcClient sql;

    BridgePosition(JdbcClient sql) {
        this.sql = sql;
    }

    /** A service that can be matched, and its area. */
    record Ready(long area, RecordId service) {}

    /** Areas of these whose directory has changed since it was looked at. One look at two small tables, by their keys. */
    List<Long> behind(Collection<Long> areas) {
        return sql.sql("""
                        select s.area_id from unnest(?::bigint[]) as asked (area_id)
                        join scope s on s.area_id = asked.area_id and s.kind = 'directory' and s.number = asked.area_id
                        left join bridge_position p on p.area_id = s.area_id
                        where s.head > coalesce(p.seq, 0)""")
                .param(1, areas.stream().mapToLong(Long::longValue).toArray())
                .query(Long.class)
                .list();
    }

    /** Puts every service that came of a promise and was touched since before the bridge; after a new beginning that is each there is. */
    void collect(long area) {
        sql.sql("insert into bridge_position (area_id, seq) values (?, 0) on conflict do nothing")
                .param(area)
                .update();
        long from = sql.sql("select seq from bridge_position where area_id = ? for update")
                .param(area)
                .query(Long.class)
                .single();
        long head = sql.sql("select head from scope where area_id = ? and kind = 'directory' and number = ?")
                .params(List.of(area, area))
                .query(Long.class)
                .optional()
                .orElse(0L);
        sql.sql("""
                        insert into bridge_waiting (area_id, service)
                        select r.area_id, r.id from record r
                        where r.area_id = :area and r.type = 'service' and r.data ->> 'commitment' is not null
                          and (:from = 0 or r.id in (select l.record_id from scope_log l
                               where l.area_id = :area and l.kind = 'directory' and l.number = :area
                                 and l.seq > :from and l.seq <= :head))
                        on conflict do nothing""").param("area", area).param("from", from).param("head", head).update();
        sql.sql("update bridge_position set seq = ? where area_id = ?")
                .params(List.of(head, area))
                .update();
    }

    /** Waiting services that are confirmed, of a promise that is kept. Few wait, and each is looked up by its key. */
    List<Ready> ready() {
        return sql.sql("""
                        select w.area_id, w.service from bridge_waiting w
                        join record s on s.area_id = w.area_id and s.id = w.service
                        join record c on c.area_id = w.area_id and c.id = (s.data ->> 'commitment')::bigint
                        where c.data ->> 'status' = 'kept' and coalesce(s.data ->> 'proposed', 'false') <> 'true'
                          and coalesce(s.data ->> 'active', 'true') <> 'false'
                        order by w.area_id, w.service""")
                .query((row, at) -> new Ready(row.getLong("area_id"), new RecordId(row.getLong("service"))))
                .list();
    }

    /** Holds a waiting service until the transaction ends; false when somebody else has done with it. */
    boolean hold(Ready ready) {
        return sql.sql("select service from bridge_waiting where area_id = ? and service = ? for update")
                .params(List.of(ready.area(), ready.service().number()))
                .query(Long.class)
                .optional()
                .isPresent();
    }

    void done(Ready ready) {
        sql.sql("delete from bridge_waiting where area_id = ? and service = ?")
                .params(List.of(ready.area(), ready.service().number()))
                .update();
    }

    /** Areas of these that were not yet told what is missing in this month. */
    List<Long> untold(Collection<Long> areas, String month) {
        return sql.sql("""
                        select area_id from unnest(?::bigint[]) as asked (area_id)
                        where not exists (select from gap_told g where g.area_id = asked.area_id and g.month = ?)""")
                .param(1, areas.stream().mapToLong(Long::longValue).toArray())
                .param(2, month)
                .query(Long.class)
                .list();
    }

    /** Notes that a month is told; false when it was before. */
    boolean tell(long area, String month) {
        return sql.sql("insert into gap_told (area_id, month) values (?, ?) on conflict do nothing")
                        .params(List.of(area, month))
                        .update()
                == 1;
    }
}
