package org.sala.server.demo;

import org.sala.journal.RecordId;

/**
 * Somebody who does not exist.
 *
 * @param village which one, from 0
 * @param isKnown from the household list; otherwise noticed without having been listed
 */
record DemoPerson(RecordId id, int village, boolean isWoman, int birthYear, boolean isKnown) {
    int age(int year) {
        return year - birthYear;
    }

    @Override
    public String toString() {
        return "DemoPerson[" + id.number() + "]";
    }
}
