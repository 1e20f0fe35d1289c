package org.sala.server.signin;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * One device and what it may open.
 *
 * @param number given once
 * @param area the district its account works from
 * @param name what its owner sees in the list of devices, such as the kind of phone
 * @param seenAt when it last synced
 */
public record DeviceKey(
        long number,
        long area,
        long account,
        Kind kind,
        String name,
        Instant madeAt,
        Optional<Instant> seenAt,
        Optional<Instant> revokedAt) {

    /** Where a device's changes come from. */
    public enum Kind {
        /** A phone or computer with the app: it numbers its changes itself. */
        PHONE,
        /** Other software with a token: the door numbers its changes. */
        SOFTWARE,
        /** What an account does on pages. */
        PAGE,
        /** A private link. */
        LINK,
        /** Files that were imported. */
        IMPORT,
        /** What Sala tells a village of itself. */
        BRIDGE,
        /** What Sala brings to persons: numbered apart, or the numbers of what is told to villages would say how often. */
        NEWS;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public boolean isRevoked() {
        return revokedAt.isPresent();
    }
}
