package org.sala.server.listing;

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

/** A journal whose listing follows each change of the directory, in the same transaction. */
public final class ListedJournal implements Journal {
    private final Journal journal;
    private final Listing listing;

    public ListedJournal(Journal journal, Listing listing) {
        this.journal = journal;
        this.listing = listing;
    }

    @Override
    public <T> T write(Function<Writing, T> work) {
        return journal.write(writing -> work.apply(new Following(writing, listing)));
    }

    @Override
    public <T> T read(Function<Reading, T> work) {
        return journal.read(work);
    }

    private record Following(Writing writing, Listing listing) implements Writing {
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
            listing.follow(saving);
        }

        @Override
        public void saveRound(long device, long at) {
            writing.saveRound(device, at);
        }
    }
}
