package org.sala.journal;

/**
 * The id of a record: the device and the counter of the change that made it, packed into 53 bits so that JavaScript holds it exactly.
 *
 * <p>Inside one submission a negative number stands for a record that an earlier draft of it makes: -1 for the first draft.
 */
public record RecordId(long number) implements Comparable<RecordId> {
    /** Counters per device. */
    static final long COUNTERS = 1L << 24;

    /** The upper half of a device's counters belongs to what the server makes of its changes. */
    static final long SERVER_HALF = 1L << 23;

    private static final long GREATEST = (1L << 53) - 1;

    public RecordId {
        if (number > GREATEST) {
            throw new IllegalArgumentException("a record id has 53 bits at most: " + number);
        }
    }

    /** The record that draft {@code index} (0 for the first) of the same submission makes. */
    public static RecordId madeByDraft(int index) {
        return new RecordId(-1L - index);
    }

    /** Whether a change of this device made it. */
    public boolean isMadeBy(long device) {
        return number / COUNTERS == device && number % COUNTERS < SERVER_HALF;
    }

    public boolean isDrafts() {
        return number < 0;
    }

    @Override
    public int compareTo(RecordId other) {
        return Long.compare(number, other.number);
    }
}
