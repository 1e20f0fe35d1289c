package org.sala.journal;

import java.util.Collection;
import java.util.List;

/** A journal under test, in memory or on PostgreSQL, with what tests must be able to do and see besides. */
public interface JournalStand {
    Journal journal();

    void enrol(long number, long account, long area);

    void revoke(long number);

    /** Every line, those of one device in their order. */
    List<Entry> ledger();

    Collection<Row> rows();

    /** The twin in memory. */
    static JournalStand inMemory() {
        var journal = new JournalInMemory();
        return new JournalStand() {
            @Override
            public Journal journal() {
                return journal;
            }

            @Override
            public void enrol(long number, long account, long area) {
                journal.enrol(number, account, area);
            }

            @Override
            public void revoke(long number) {
                journal.revoke(number);
            }

            @Override
            public List<Entry> ledger() {
                return journal.ledger();
            }

            @Override
            public Collection<Row> rows() {
                return journal.rows();
            }
        };
    }
}
