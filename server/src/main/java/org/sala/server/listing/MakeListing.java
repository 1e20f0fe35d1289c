package org.sala.server.listing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sala.journal.Row;
import org.sala.server.store.RowText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Makes the listing again from the records, when this Sala writes it otherwise than the one that made it. Some thousand records a second. */
public final class MakeListing {
    private static final int BATCH = 500;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Listing listing;
    private final Publishing publishing;

    public MakeListing(JdbcClient sql, TransactionTemplate transaction, Listing listing, Publishing publishing) {
        this.sql = sql;
        this.transaction = transaction;
        this.listing = listing;
        this.publishing = publishing;
    }

    /** Tells how many records were looked at; none when all is as it should be. */
    public int ifNeeded() {
        String edition = publishing.edition();
        boolean isRight = sql.sql("select edition = ? from listing")
                .param(edition)
                .query(Boolean.class)
                .single();
        if (isRight) return 0;
        int count = all("organization") + all("service");
        sql.sql("update listing set edition = ?").param(edition).update();
        return count;
    }

    private int all(String type) {
        int count = 0;
        Listed.Key last = new Listed.Key(0, 0);
        while (true) {
            List<Row> rows = batch(type, last);
            if (rows.isEmpty()) return count;
            count += rows.size();
            Row end = rows.getLast();
            last = new Listed.Key(end.area(), end.id().number());
        }
    }

    /** Held while they are listed, so that nothing is listed as it was before somebody's change. */
    private List<Row> batch(String type, Listed.Key after) {
        return Objects.requireNonNull(transaction.execute(begun -> {
            List<Row> rows = sql.sql("select " + RowText.COLUMNS
                            + " from record where type = ? and (area_id, id) > (?, ?) order by area_id, id limit "
                            + BATCH
                            + " for share")
                    .params(type, after.area(), after.record())
                    .query(RowText::row)
                    .list();
            put(type, rows);
            return rows;
        }));
    }

    /** A record keeps the time that it has in the listing; one that is new there has it from the ledger. */
    private void put(String type, List<Row> rows) {
        if (rows.isEmpty()) return;
        Map<Long, Long> changed = changed(rows);
        if (type.equals("service")) {
            listing.services(rows, row -> changed.getOrDefault(row.id().number(), 0L));
        } else {
            listing.organizations(rows, row -> changed.getOrDefault(row.id().number(), 0L));
        }
    }

    private Map<Long, Long> changed(List<Row> rows) {
        Map<Long, Long> changed = new HashMap<>();
        sql.sql("""
                select r.id, coalesce(s.changed, o.changed,
                       (select max(received) from ledger where area_id = r.area and subject = r.id), 0) as changed
                from unnest(?::bigint[], ?::bigint[]) as r (area, id)
                left join listed_service s on s.area_id = r.area and s.record_id = r.id
                left join listed_organization o on o.area_id = r.area and o.record_id = r.id""")
                .params(
                        rows.stream().mapToLong(Row::area).toArray(),
                        rows.stream().mapToLong(row -> row.id().number()).toArray())
                .query((found, at) -> changed.put(found.getLong("id"), found.getLong("changed")))
                .list();
        return changed;
    }
}
