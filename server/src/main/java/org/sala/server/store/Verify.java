package org.sala.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.sala.journal.ChangeId;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
import org.sala.journal.Hash;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Checks that the database still says one thing: each device's chain of hashes holds without a gap, each scope's counter equals its log,
 * and each record is what the changes to it come to. Reads area by area and row by row, so that size does not matter.
 */
public final class Verify {
    /** Findings told at most; the count goes on. */
    public static final int FINDINGS_LIMIT = 100;

    private final JdbcClient sql;
    private final Consumer<String> progress;
    private final List<String> findings = new ArrayList<>();
    private long count;

    public Verify(JdbcClient sql) {
        this(sql, part -> {});
    }

    /** {@code progress} is told what is looked at next: a large Sala takes minutes. */
    public Verify(JdbcClient sql, Consumer<String> progress) {
        this.sql = sql;
        this.progress = progress;
    }

    /** Where it does not hold, in words: table, number, what was found and what was expected. Empty when all is well. */
    public List<String> check() {
        progress.accept("the chains of changes");
        chains();
        progress.accept("the counters of the shelves");
        counters();
        sql.sql("select distinct area_id from record union select distinct area_id from ledger order by 1")
                .query(Long.class)
                .list()
                .forEach(this::records);
        return List.copyOf(findings);
    }

    /** All findings, told or not. */
    public long count() {
        return count;
    }

    private void find(String finding) {
        count++;
        if (findings.size() < FINDINGS_LIMIT) {
            findings.add(finding);
        }
    }

    private void chains() {
        Map<Long, Entry> last = new TreeMap<>();
        sql.sql("select * from ledger order by device, n").query(found -> {
            Entry entry = EntryText.entry(found, 0);
            link(last.get(entry.change().id().device()), entry);
            last.put(entry.change().id().device(), entry);
        });
        sql.sql("select number, last_n, last_hash from device order by number").query(found -> {
            end(
                    last.get(found.getLong("number")),
                    found.getLong("number"),
                    found.getLong("last_n"),
                    new Hash(found.getString("last_hash")));
        });
    }

    private void link(@org.jspecify.annotations.Nullable Entry before, Entry entry) {
        ChangeId id = entry.change().id();
        long expected = before == null ? 1 : before.change().id().n() + 1;
        if (id.n() != expected) {
            find("ledger: device " + id.device() + " has change " + id.n() + " where " + expected + " was expected");
        }
        if (!entry.hash().equals(entry.reckonHash())) {
            find("ledger: device " + id.device() + ", change " + id.n() + " is not what its hash says");
        }
        if (!entry.previous().equals(before == null ? Hash.NONE : before.hash())) {
            find("ledger: device " + id.device() + ", change " + id.n() + " is not chained to the one before");
        }
    }

    private void end(@org.jspecify.annotations.Nullable Entry last, long device, long lastN, Hash lastHash) {
        long n = last == null ? 0 : last.change().id().n();
        Hash hash = last == null ? Hash.NONE : last.hash();
        if (n != lastN || !hash.equals(lastHash)) {
            find("device: " + device + " says its last change is " + lastN + ", its ledger ends at " + n
                    + (hash.equals(lastHash) ? "" : " with another hash"));
        }
    }

    private void counters() {
        sql.sql("""
                        select s.area_id, s.kind, s.number, s.head, s.floor, count(l.seq) as lines, coalesce(max(l.seq), 0) as top
                        from scope s left join scope_log l using (area_id, kind, number)
                        group by 1, 2, 3, 4, 5
                        having count(l.seq) <> s.head - s.floor or coalesce(max(l.seq), s.floor) <> s.head""").query(found -> {
            find("scope: " + found.getString("kind") + ":" + found.getLong("number") + "/"
                    + found.getLong("area_id") + " counts " + found.getLong("head") + " lines, its log has "
                    + found.getLong("lines") + " up to " + found.getLong("top"));
        });
    }

    private void records(long area) {
        progress.accept("the records of area " + area);
        Map<Long, Value.Fields> folded = new TreeMap<>();
        Map<Long, Integer> versions = new TreeMap<>();
        for (Effect effect : effects(area)) {
            long record = effect.record().number();
            folded.merge(record, effect.set(), (old, set) -> old.with(set));
            versions.merge(record, effect.rv(), Math::max);
        }
        sql.sql("select " + RowText.COLUMNS + " from record where area_id = ? order by id")
                .param(area)
                .query(found -> {
                    compare(RowText.row(found, 0), folded, versions);
                });
        folded.keySet().forEach(record -> find("record: " + record + " in area " + area + " is missing"));
    }

    /** What the ledger says was done to the records that now stand in this area, each record's versions in order. */
    private List<Effect> effects(long area) {
        return sql.sql("""
                        select (e.effect ->> 0)::bigint as record, e.effect ->> 1 as type, (e.effect ->> 2)::int as rv,
                               e.effect -> 3 as set_to
                        from ledger l cross join lateral jsonb_array_elements(l.effects) as e (effect)
                        where exists (select 1 from record r where r.area_id = ? and r.id = (e.effect ->> 0)::bigint)
                           or (l.area_id = ? and not exists
                               (select 1 from record r where r.id = (e.effect ->> 0)::bigint))
                        order by 1, 3""")
                .params(List.of(area, area))
                .query((found, at) -> new Effect(
                        new org.sala.journal.RecordId(found.getLong("record")),
                        found.getString("type"),
                        found.getInt("rv"),
                        RowText.fields(found.getString("set_to"))))
                .list();
    }

    private void compare(Row row, Map<Long, Value.Fields> folded, Map<Long, Integer> versions) {
        Value.Fields expected = folded.remove(row.id().number());
        if (expected == null) {
            find("record: " + row.id().number() + " (" + row.type() + ") was made by no change");
            return;
        }
        if (versions.getOrDefault(row.id().number(), 0) != row.rv()) {
            find("record: " + row.id().number() + " (" + row.type() + ") is at version " + row.rv()
                    + ", its changes come to " + versions.get(row.id().number()));
        }
        row.data().values().keySet().stream()
                .filter(field -> !Value.same(row.data().get(field), expected.get(field)))
                .forEach(field -> differs(row, field));
        expected.values().keySet().stream()
                .filter(field -> !row.data().has(field) && expected.get(field) != Value.Nothing.NOTHING)
                .forEach(field -> differs(row, field));
    }

    private void differs(Row row, String field) {
        find("record: " + row.id().number() + " (" + row.type() + ") has another " + field
                + " than its changes come to");
    }
}
