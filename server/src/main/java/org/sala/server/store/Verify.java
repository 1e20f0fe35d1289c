package org.sala.server.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Checks that the database still says one thing: each device's chain of hashes holds without a gap, each scope's counter equals its log,
 * each record is what the changes to it come to, and stands on the shelves it names. All of it is read from one snapshot, while Sala
 * serves, and row by row, so that size costs time but no memory.
 */
public final class Verify {
    /** Findings told at most; the count goes on. */
    public static final int FINDINGS_LIMIT = 100;

    /** Rows fetched at a time: without it the driver would hold the whole ledger. */
    static final int PAGE = 1_000;

    private final JdbcClient sql;
    private final TransactionTemplate snapshot;
    private final Consumer<String> progress;
    private final List<String> findings = new ArrayList<>();
    private long count;

    /** {@code progress} is told what is looked at next: a large Sala takes minutes. */
    public Verify(JdbcClient sql, PlatformTransactionManager transactions, Consumer<String> progress) {
        this.sql = sql;
        this.progress = progress;
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.snapshot.setReadOnly(true);
    }

    /** Where it does not hold, in words: table, number, what was found and what was expected. Empty when all is well. */
    public List<String> check() {
        snapshot.executeWithoutResult(transaction -> {
            progress.accept("the chains of changes");
            new VerifyChains(sql, this::find).check();
            progress.accept("the counters of the shelves");
            counters();
            progress.accept("what stands on the shelves");
            shelves();
            progress.accept("the lines that districts read");
            lines();
            progress.accept("the records");
            new VerifyRecords(sql, this::find, progress).check();
        });
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

    private void counters() {
        sql.sql("""
                        select s.area_id, s.kind, s.number, s.head, s.floor, count(l.seq) as lines, coalesce(max(l.seq), 0) as top
                        from scope s left join scope_log l using (area_id, kind, number)
                        group by 1, 2, 3, 4, 5
                        having count(l.seq) <> s.head - s.floor or coalesce(max(l.seq), s.floor) <> s.head""").withFetchSize(PAGE).query(found -> {
            find("scope: " + found.getString("kind") + ":" + found.getLong("number") + "/"
                    + found.getLong("area_id") + " counts " + found.getLong("head") + " lines, its log has "
                    + found.getLong("lines") + " up to " + found.getLong("top"));
        });
    }

    /** A record names its shelves, and each shelf names its records: the first for the door, the second for first loads. */
    private void shelves() {
        sql.sql("""
                        with named as (select unnest(scopes) as shelf, id from record),
                             standing as (select kind || ':' || number || '/' || area_id as shelf, record_id as id from record_scope)
                        select coalesce(named.id, standing.id) as id, coalesce(named.shelf, standing.shelf) as shelf,
                               standing.id is null as is_missing
                        from named full join standing using (shelf, id)
                        where named.id is null or standing.id is null""").withFetchSize(PAGE).query(found -> {
            find("record_scope: record " + found.getLong("id")
                    + (found.getBoolean("is_missing") ? " is missing on " : " stands, against its own word, on ")
                    + found.getString("shelf"));
        });
    }

    /** A district page shows what the records say, and all of it. */
    private void lines() {
        sql.sql("""
                        with told as (select * from community_line_told except select * from community_line),
                             kept as (select * from community_line except select * from community_line_told)
                        select coalesce(kept.record_id, told.record_id) as record, told.record_id is null as is_left,
                               kept.record_id is null as is_missing
                        from told full join kept using (area_id, record_id)""").withFetchSize(PAGE).query(found -> {
            find("community_line: record " + found.getLong("record")
                    + (found.getBoolean("is_missing")
                            ? " has no line"
                            : found.getBoolean("is_left")
                                    ? " has a line that no record tells"
                                    : " says otherwise than its line"));
        });
    }
}
