package org.sala.server.store;

import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sala.journal.ChangeId;
import org.sala.journal.Entry;
import org.sala.journal.Hash;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Each device's changes are numbered 1, 2, 3 …, each line has the hash that it ought to have, and the device knows where its chain ends. */
final class VerifyChains {
    private final JdbcClient sql;
    private final Consumer<String> find;

    VerifyChains(JdbcClient sql, Consumer<String> find) {
        this.sql = sql;
        this.find = find;
    }

    private record End(long n, Hash hash) {
        static final End NOTHING_YET = new End(0, Hash.NONE);
    }

    void check() {
        Map<Long, End> ends = new TreeMap<>();
        sql.sql("select * from ledger order by device, n")
                .withFetchSize(Verify.PAGE)
                .query(found -> {
                    Entry entry = EntryText.entry(found, 0);
                    ChangeId id = entry.change().id();
                    link(ends.getOrDefault(id.device(), End.NOTHING_YET), entry);
                    ends.put(id.device(), new End(id.n(), entry.hash()));
                });
        sql.sql("select number, last_n, last_hash from device order by number").query(found -> {
            var said = new End(found.getLong("last_n"), new Hash(found.getString("last_hash")));
            end(found.getLong("number"), ends.remove(found.getLong("number")), said);
        });
        ends.keySet().forEach(device -> find.accept("device: " + device + " has changes but is not known"));
    }

    private void link(End before, Entry entry) {
        ChangeId id = entry.change().id();
        if (id.n() != before.n() + 1) {
            find.accept("ledger: device " + id.device() + " has change " + id.n() + " where " + (before.n() + 1)
                    + " was expected");
        }
        if (!entry.hash().equals(entry.reckonHash())) {
            find.accept("ledger: device " + id.device() + ", change " + id.n() + " is not what its hash says");
        }
        if (!entry.previous().equals(before.hash())) {
            find.accept("ledger: device " + id.device() + ", change " + id.n() + " is not chained to the one before");
        }
    }

    private void end(long device, @Nullable End last, End said) {
        End end = last == null ? End.NOTHING_YET : last;
        if (!end.equals(said)) {
            find.accept("device: " + device + " says its last change is " + said.n() + ", its ledger ends at " + end.n()
                    + (end.hash().equals(said.hash()) ? "" : " with another hash"));
        }
    }
}
