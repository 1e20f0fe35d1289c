package org.sala.journal;

/** Only what a change must say of a record. */
record Glimpse(RecordId id, int rv) implements Seen {}
