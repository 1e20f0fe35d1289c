package org.sala.journal;

/** The id of a change: who made it (a device's number) and the how-manieth of that device it is, from 1 without a gap. */
public record ChangeId(long device, long n) implements Comparable<ChangeId> {
    /** Devices there can be: 29 bits. */
    public static final long DEVICES = 1L << 29;

    public ChangeId {
        if (device < 0 || device >= DEVICES) {
            throw new IllegalArgumentException("a device number has 29 bits: " + device);
        }
        if (n < 1 || n >= RecordId.SERVER_HALF) {
            throw new IllegalArgumentException("a device's counter runs from 1 to 2^23 - 1: " + n);
        }
    }

    /** The id of the record that this change makes, if it makes one. */
    public RecordId record() {
        return new RecordId(device * RecordId.COUNTERS + n);
    }

    /** The id of the thing to settle that this change leaves behind, if it leaves one. */
    public RecordId settling() {
        return new RecordId(device * RecordId.COUNTERS + RecordId.SERVER_HALF + n);
    }

    @Override
    public int compareTo(ChangeId other) {
        return device == other.device ? Long.compare(n, other.n) : Long.compare(device, other.device);
    }
}
