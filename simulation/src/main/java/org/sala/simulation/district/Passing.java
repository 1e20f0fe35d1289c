package org.sala.simulation.district;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.sala.journal.Device;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.journal.Scope;

/** A journal that hands everything on to another: what watches it, kills it or plants a bug in it overrides one step. */
public abstract class Passing implements Journal {
    private final Journal behind;

    protected Passing(Journal behind) {
        this.behind = behind;
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        return behind.write(writing -> work.apply(writing(writing)));
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return behind.read(reading -> work.apply(reading(reading)));
    }

    protected Writing writing(Writing behind) {
        return behind;
    }

    protected Reading reading(Reading behind) {
        return behind;
    }

    /** A transaction's hands, each handing on. */
    public static class Hands implements Writing {
        private final Writing behind;

        public Hands(Writing behind) {
            this.behind = behind;
        }

        @Override
        public Device lockDevice(long number) {
            return behind.lockDevice(number);
        }

        @Override
        public Map<RecordId, Row> find(Set<Long> areas, Collection<RecordId> records) {
            return behind.find(areas, records);
        }

        @Override
        public Map<RecordId, Row> lock(Set<Long> areas, Collection<RecordId> records) {
            return behind.lock(areas, records);
        }

        @Override
        public List<Row> lockOwned(Row owner) {
            return behind.lockOwned(owner);
        }

        @Override
        public List<Entry> entries(Set<Long> areas, long device, long first, long last) {
            return behind.entries(areas, device, first, last);
        }

        @Override
        public void save(Saving saving) {
            behind.save(saving);
        }

        @Override
        public void saveRound(long device, long at) {
            behind.saveRound(device, at);
        }
    }

    /** A look, each part handing on. */
    public static class Eyes implements Reading {
        private final Reading behind;

        public Eyes(Reading behind) {
            this.behind = behind;
        }

        @Override
        public Map<Scope, Long> heads(Collection<Scope> scopes) {
            return behind.heads(scopes);
        }

        @Override
        public long floor(Scope scope) {
            return behind.floor(scope);
        }

        @Override
        public Touched touched(Scope scope, long after, long upTo, int limit) {
            return behind.touched(scope, after, upTo, limit);
        }

        @Override
        public List<RecordId> members(Scope scope, long after, int limit) {
            return behind.members(scope, after, limit);
        }

        @Override
        public Map<RecordId, Row> rows(Set<Long> areas, Collection<RecordId> records) {
            return behind.rows(areas, records);
        }

        @Override
        public Device device(long number) {
            return behind.device(number);
        }
    }
}
