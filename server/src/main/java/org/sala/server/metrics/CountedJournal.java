package org.sala.server.metrics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.sala.journal.Device;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/** A journal that counts what became of the changes it took, through whichever doorway they came. */
public final class CountedJournal implements Journal {
    private final Journal journal;
    private final Map<Outcome, LongAdder> counts = new EnumMap<>(Outcome.class);

    public CountedJournal(Journal journal) {
        this.journal = journal;
        for (Outcome outcome : Outcome.values()) counts.put(outcome, new LongAdder());
    }

    /** How many changes have had this outcome since the start. */
    public long count(Outcome outcome) {
        return counts.getOrDefault(outcome, new LongAdder()).sum();
    }

    /** Counted when it is there for good; work that was begun again counts once. */
    @Override
    public <T> T write(Function<Writing, T> work) {
        List<Entry> saved = new ArrayList<>();
        T result = journal.write(writing -> {
            saved.clear();
            return work.apply(new Counting(writing, saved));
        });
        saved.forEach(
                entry -> counts.getOrDefault(entry.outcome(), new LongAdder()).increment());
        return result;
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return journal.read(work);
    }

    private record Counting(Writing writing, List<Entry> saved) implements Writing {
        @Override
        public Device lockDevice(long number) {
            return writing.lockDevice(number);
        }

        @Override
        public Map<RecordId, Row> find(Set<Long> areas, Collection<RecordId> records) {
            return writing.find(areas, records);
        }

        @Override
        public Map<RecordId, Row> lock(Set<Long> areas, Collection<RecordId> records) {
            return writing.lock(areas, records);
        }

        @Override
        public List<Row> lockOwned(Row owner) {
            return writing.lockOwned(owner);
        }

        @Override
        public List<Entry> entries(Set<Long> areas, long device, long first, long last) {
            return writing.entries(areas, device, first, last);
        }

        @Override
        public void save(Saving saving) {
            writing.save(saving);
            saved.addAll(saving.entries());
        }

        @Override
        public void saveRound(long device, long at) {
            writing.saveRound(device, at);
        }
    }
}
