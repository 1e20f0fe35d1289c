package org.sala.simulation.district;

import java.util.Collection;
import java.util.List;
import org.sala.journal.Entry;
import org.sala.journal.Journal;
import org.sala.journal.JournalInMemory;
import org.sala.journal.Row;

/** Where the server keeps everything, with what only an administrator does to it. */
public interface Archive {
    Journal journal();

    void enrol(long device, long account, long area);

    void revoke(long device);

    List<Entry> ledger();

    Collection<Row> rows();

    /** As it stands now, to go back to. */
    Archive backup();

    static Archive inMemory() {
        return new InMemory(new JournalInMemory());
    }

    /** On the journal's twin. */
    record InMemory(JournalInMemory journal) implements Archive {
        @Override
        public void enrol(long device, long account, long area) {
            journal.enrol(device, account, area);
        }

        @Override
        public void revoke(long device) {
            journal.revoke(device);
        }

        @Override
        public List<Entry> ledger() {
            return journal.ledger();
        }

        @Override
        public Collection<Row> rows() {
            return journal.rows();
        }

        @Override
        public Archive backup() {
            return new InMemory(journal.copy());
        }
    }
}
