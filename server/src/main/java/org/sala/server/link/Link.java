package org.sala.server.link;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.sala.journal.RecordId;

/**
 * A private address: whoever has it may do one thing with one record until it ends.
 *
 * @param area where the record stands
 * @param madeBy the account that handed it out
 * @param isRevoked true when a newer one took its place
 */
public record Link(long area, Kind kind, RecordId subject, long madeBy, Instant expires, boolean isRevoked) {

    /** What it opens, and for how long. */
    public enum Kind {
        /** The receiver answers a referral and says what came of it. */
        REFERRAL("referral", "/answer/", Duration.ofDays(60)),
        /** A service says whether it has room, before anybody is named. */
        CAPACITY("service", "/answer/", Duration.ofDays(14)),
        /** The person's own page, as on the printed plan. */
        PERSON("person", "/mine/", Duration.ofDays(180));

        private final String record;
        private final String path;
        private final Duration lasts;

        Kind(String record, String path, Duration lasts) {
            this.record = record;
            this.path = path;
            this.lasts = lasts;
        }

        public static Optional<Kind> ofCode(String code) {
            for (Kind kind : values()) {
                if (kind.code().equals(code)) return Optional.of(kind);
            }
            return Optional.empty();
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The type of the record that it opens. */
        public String record() {
            return record;
        }

        public String path() {
            return path;
        }

        public Duration lasts() {
            return lasts;
        }
    }

    public boolean isOpen(Instant now) {
        return !isRevoked && expires.isAfter(now);
    }
}
