package org.sala.server.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Device;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.journal.Shelved;
import org.sala.rule.Canonical;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the door does inside its transaction: many rows in each statement, since a statement's journey costs more than its rows. */
final class SqlWriting implements Journal.Writing {
    private static final String UPSERT_RECORDS = """
            insert into record (area_id, id, type, owner_id, rv, data, versions, scopes)
            select area_id, id, type, nullif(owner_id, -1), rv, data::jsonb, versions::jsonb,
                   case when scopes = '' then '{}' else string_to_array(scopes, ' ') end
            from unnest(?::bigint[], ?::bigint[], ?::text[], ?::bigint[], ?::int[], ?::text[], ?::text[], ?::text[])
                 as r (area_id, id, type, owner_id, rv, data, versions, scopes)
            on conflict (area_id, id) do update set
                rv = excluded.rv, data = excluded.data, versions = excluded.versions, scopes = excluded.scopes""";

    private static final String APPEND_LEDGER = """
            insert into ledger (area_id, device, n, account, kind, type, subject, base, at, schema, payload,
                                estimated, received, outcome, details, effects, previous, hash)
            select area_id, device, n, account, kind, type, subject, base, at, schema, payload::jsonb,
                   estimated, received, outcome, details::jsonb, effects::jsonb, previous, hash
            from unnest(?::bigint[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[], ?::text[], ?::bigint[],
                        ?::int[], ?::bigint[], ?::int[], ?::text[], ?::bigint[], ?::bigint[], ?::text[], ?::text[],
                        ?::text[], ?::text[], ?::text[])
                 as e (area_id, device, n, account, kind, type, subject, base, at, schema, payload,
                       estimated, received, outcome, details, effects, previous, hash)""";

    /** The counters are advanced in one order everywhere, as the last thing a transaction does: so none waits for another in a circle. */
    private static final String ADVANCE_SCOPES = """
            with line as (
                select * from unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::int[])
                     as l (area_id, kind, number, record_id, back)),
            advanced as (
                insert into scope as s (area_id, kind, number, head)
                select area_id, kind, number, count(*) from line group by 1, 2, 3 order by 1, 2, 3
                on conflict (area_id, kind, number) do update set head = s.head + excluded.head
                returning s.area_id, s.kind, s.number, s.head)
            insert into scope_log (area_id, kind, number, seq, record_id)
            select area_id, kind, number, head - back, record_id from line join advanced using (area_id, kind, number)""";

    private final JdbcClient sql;
    private final DeviceAreas areas;

    SqlWriting(JdbcClient sql, DeviceAreas areas) {
        this.sql = sql;
        this.areas = areas;
    }

    @Override
    public Device lockDevice(long number) {
        return SqlRows.device(sql, areas.of(number), number, " for update");
    }

    @Override
    public Map<RecordId, Row> find(Set<Long> areas, Collection<RecordId> records) {
        return SqlRows.find(sql, areas, records, "");
    }

    @Override
    public Map<RecordId, Row> lock(Set<Long> areas, Collection<RecordId> records) {
        return SqlRows.find(sql, areas, records, " for no key update");
    }

    @Override
    public List<Row> lockOwned(Row owner) {
        return sql.sql("select " + RowText.COLUMNS
                        + " from record where area_id = ? and owner_id = ? order by id for no key update")
                .params(List.of(owner.area(), owner.id().number()))
                .query(RowText::row)
                .list();
    }

    @Override
    public List<Entry> entries(Set<Long> areas, long device, long first, long last) {
        List<Entry> near = sql.sql(
                        "select * from ledger where area_id = any(?) and device = ? and n between ? and ? order by n")
                .params(List.of(SqlRows.numbers(areas), device, first, last))
                .query(EntryText::entry)
                .list();
        return near.size() == last - first + 1 ? near : entriesAnywhere(device, first, last);
    }

    private List<Entry> entriesAnywhere(long device, long first, long last) {
        return sql.sql("select * from ledger where device = ? and n between ? and ? order by n")
                .params(List.of(device, first, last))
                .query(EntryText::entry)
                .list();
    }

    @Override
    public void save(Journal.Saving saving) {
        var together = new Together();
        saveRows(together, saving.rows());
        CommunityLines.save(together, saving.rows());
        saveShelves(together, saving.rows());
        append(together, saving.entries());
        Device device = saving.device();
        together.add(
                "update device set last_n = ?, last_hash = ?, previous_round = ? where area_id = ? and number = ?",
                device.lastN(),
                device.lastHash().hex(),
                device.previousRound(),
                device.area(),
                device.number());
        advance(together, Shelved.lines(saving));
        together.run(sql);
    }

    private static void saveRows(Together together, List<Journal.Changed> changed) {
        if (changed.isEmpty()) {
            return;
        }
        for (Journal.Changed change : changed) {
            Row before = change.before();
            if (before != null && before.area() != change.after().area()) {
                together.add(
                        "delete from record where area_id = ? and id = ?",
                        before.area(),
                        before.id().number());
            }
        }
        List<Row> rows = changed.stream().map(Journal.Changed::after).toList();
        together.add(
                UPSERT_RECORDS,
                longs(rows, Row::area),
                longs(rows, row -> row.id().number()),
                texts(rows, Row::type),
                longs(rows, SqlWriting::ownerNumber),
                rows.stream().mapToInt(Row::rv).toArray(),
                texts(rows, row -> Canonical.write(row.data())),
                texts(rows, row -> RowText.versions(row.versions())),
                texts(rows, row -> RowText.joined(row.scopes())));
    }

    private static long ownerNumber(Row row) {
        @Nullable RecordId owner = row.owner();
        return owner == null ? -1 : owner.number();
    }

    private record Place(Scope scope, long record) {}

    private static void saveShelves(Together together, List<Journal.Changed> changed) {
        List<Place> left = new ArrayList<>();
        List<Place> entered = new ArrayList<>();
        for (Journal.Changed change : changed) {
            Set<Scope> before =
                    change.before() == null ? Set.of() : change.before().scopes();
            Set<Scope> after = change.after().scopes();
            long record = change.after().id().number();
            before.stream()
                    .filter(scope -> !after.contains(scope))
                    .forEach(scope -> left.add(new Place(scope, record)));
            after.stream()
                    .filter(scope -> !before.contains(scope))
                    .forEach(scope -> entered.add(new Place(scope, record)));
        }
        shelve(
                together,
                "delete from record_scope where (area_id, kind, number, record_id) in (select * from ",
                ")",
                left);
        shelve(together, "insert into record_scope (area_id, kind, number, record_id) select * from ", "", entered);
    }

    private static void shelve(Together together, String statement, String end, List<Place> places) {
        if (places.isEmpty()) {
            return;
        }
        together.add(
                statement + "unnest(?::bigint[], ?::text[], ?::bigint[], ?::bigint[])" + end,
                longs(places, place -> place.scope().area()),
                texts(places, place -> place.scope().kind()),
                longs(places, place -> place.scope().number()),
                longs(places, Place::record));
    }

    private static void append(Together together, List<Entry> entries) {
        together.add(
                APPEND_LEDGER,
                longs(entries, Entry::area),
                longs(entries, entry -> entry.change().id().device()),
                longs(entries, entry -> entry.change().id().n()),
                longs(entries, Entry::author),
                texts(entries, entry -> entry.change().kind().letter()),
                texts(entries, entry -> entry.change().type()),
                longs(entries, entry -> entry.change().subject().number()),
                entries.stream().mapToInt(entry -> entry.change().base()).toArray(),
                longs(entries, entry -> entry.change().at()),
                entries.stream().mapToInt(entry -> entry.change().schema()).toArray(),
                texts(entries, entry -> Canonical.write(entry.change().payload())),
                longs(entries, Entry::estimated),
                longs(entries, Entry::received),
                texts(entries, entry -> entry.outcome().code()),
                texts(entries, entry -> Canonical.write(entry.details())),
                texts(entries, EntryText::effects),
                texts(entries, entry -> entry.previous().hex()),
                texts(entries, entry -> entry.hash().hex()));
    }

    private record LogLine(Scope scope, long record, int back) {}

    private static void advance(Together together, SortedMap<Scope, List<RecordId>> lines) {
        List<LogLine> all = new ArrayList<>();
        lines.forEach((scope, records) -> {
            for (int at = 0; at < records.size(); at++) {
                all.add(new LogLine(scope, records.get(at).number(), records.size() - 1 - at));
            }
        });
        if (all.isEmpty()) return;
        together.add(
                ADVANCE_SCOPES,
                longs(all, line -> line.scope().area()),
                texts(all, line -> line.scope().kind()),
                longs(all, line -> line.scope().number()),
                longs(all, LogLine::record),
                all.stream().mapToInt(LogLine::back).toArray());
    }

    private static <T> long[] longs(List<T> all, ToLongFunction<T> part) {
        return all.stream().mapToLong(part).toArray();
    }

    private static <T> String[] texts(List<T> all, Function<T, String> part) {
        return all.stream().map(part).toArray(String[]::new);
    }

    @Override
    public void saveRound(long device, long at) {
        sql.sql("update device set previous_round = ? where area_id = ? and number = ?")
                .params(List.of(at, areas.of(device), device))
                .update();
    }
}
