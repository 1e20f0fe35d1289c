package org.sala.matching;

import java.util.Comparator;
import org.sala.journal.RecordId;

/** Equal scores take turns: the person's own number decides who comes first, so that no service is always first for everybody. */
final class FairOrder {
    private static final int OFFSET = 0x811C9DC5;
    private static final int PRIME = 0x01000193;

    private FairOrder() {}

    static Comparator<Match> by(RecordId seed) {
        return Comparator.comparing(Match::score)
                .reversed()
                .thenComparing(match -> turn(seed, match.service().id()))
                .thenComparing(match -> match.service().id());
    }

    /** A number that looks drawn by lot but is the same on every phone: FNV-1a over both numbers, well shaken. */
    static long turn(RecordId seed, RecordId service) {
        int hash = OFFSET;
        for (char digit : (seed.number() + ":" + service.number()).toCharArray()) {
            hash = (hash ^ digit) * PRIME;
        }
        hash = (hash ^ (hash >>> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >>> 13)) * 0xC2B2AE35;
        return Integer.toUnsignedLong(hash ^ (hash >>> 16));
    }
}
