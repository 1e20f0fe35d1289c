package org.sala.journal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The ledger and the current state that it comes to: on PostgreSQL, or as a twin in memory that passes the same contract. */
public interface Journal {

    /** One transaction: all that {@code work} saves is there for good when this returns, or nothing is. */
    <T> T write(Function<Writing, T> work);

    /** One consistent look at everything. */
    <T> T read(Function<Reading, T> work);

    /** What the door does inside its transaction. */
    interface Writing {
        /** Holds a device until the transaction ends, so that its changes come one after another. */
        Device lockDevice(long number);

        /** Records by id in these areas, as last committed, held by nobody: to learn what else must be held. */
        Map<RecordId, Row> find(Set<Long> areas, Collection<RecordId> records);

        /** The same, each held until the transaction ends; locked in id order. */
        Map<RecordId, Row> lock(Set<Long> areas, Collection<RecordId> records);

        /** All that belongs to a person, held until the transaction ends. */
        List<Row> lockOwned(Row owner);

        /**
         * The lines of a device's changes {@code first} to {@code last} in the ledger, in their order.
         *
         * @param areas where they probably are; its rights may have reached further when it made them
         */
        List<Entry> entries(Set<Long> areas, long device, long first, long last);

        /** Writes everything: rows, ledger, device with the time of its round, and last the counters of the scopes in their order. */
        void save(Saving saving);

        /** Notes the time of a device's round that changed nothing else, by the server's clock, in milliseconds. */
        void saveRound(long device, long at);
    }

    /** What a round reads. */
    interface Reading {
        /** How many log lines each scope has had; 0 for one never touched. */
        Map<Scope, Long> heads(Collection<Scope> scopes);

        /** The lowest position from which each scope's log is still whole; 0 when nothing was trimmed. */
        long floor(Scope scope);

        /**
         * The records that a scope's log names after one position up to another, each once, in the order of their last line.
         *
         * @param limit of them at most; the last position read is told
         */
        Touched touched(Scope scope, long after, long upTo, int limit);

        /** Records on a scope's shelf with an id greater than {@code after}, in id order. */
        List<RecordId> members(Scope scope, long after, int limit);

        Map<RecordId, Row> rows(Set<Long> areas, Collection<RecordId> records);

        Device device(long number);
    }

    /** What {@link Reading#touched} found, and how far it read. */
    record Touched(List<RecordId> records, long upTo) {}

    /**
     * What one transaction of the door writes.
     *
     * @param rows each changed record as it stands now, with how it stood before, if it did
     */
    record Saving(Device device, List<Entry> entries, List<Changed> rows) {
        public Saving {
            entries = List.copyOf(entries);
            rows = List.copyOf(rows);
        }
    }

    /** A record before and after a transaction. */
    record Changed(@Nullable Row before, Row after) {}
}
