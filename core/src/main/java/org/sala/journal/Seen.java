package org.sala.journal;

/** A record as somebody saw it: which one, and in which version. A change says so, that others' changes in between are noticed. */
public interface Seen {
    RecordId id();

    int rv();

    /** Of a record that is not at hand itself, as on the paper of a phone call. */
    static Seen of(RecordId id, int rv) {
        return new Glimpse(id, rv);
    }
}
