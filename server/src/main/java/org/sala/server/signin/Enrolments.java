package org.sala.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Short codes, such as ABCD-2345, with which one device is enrolled for an account: once, and soon. */
public final class Enrolments {
    static final Duration OPEN = Duration.ofMinutes(30);

    /** No letter or digit that looks or sounds like another. */
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final String DIGITS = "23456789";
    private static final int HALF = 4;

    private final JdbcClient sql;
    private final Clock clock;
    private final RandomGenerator chance;

    public Enrolments(JdbcClient sql, Clock clock, RandomGenerator chance) {
        this.sql = sql;
        this.clock = clock;
        this.chance = chance;
    }

    /** A code that was just made. */
    public record Code(Secret text, Instant expires) {}

    public Code make(long account, long by) {
        var code = new Secret(pick(LETTERS) + "-" + pick(DIGITS));
        OffsetDateTime now = now();
        sql.sql("delete from enrolment where expires_at < :longAgo")
                .param("longAgo", now.minusDays(1))
                .update();
        sql.sql("""
                insert into enrolment (code_hash, account, made_by, made_at, expires_at)
                values (:hash, :account, :by, :now, :expires)
                """)
                .param("hash", code.hash())
                .param("account", account)
                .param("by", by)
                .param("now", now)
                .param("expires", now.plus(OPEN))
                .update();
        return new Code(code, now.plus(OPEN).toInstant());
    }

    /** The account that a code is for, if it is open; using it up closes it. */
    OptionalLong use(String typed) {
        return sql.sql("""
                        update enrolment set used_at = :now
                        where code_hash = :hash and used_at is null and expires_at > :now
                        returning account
                        """)
                .param("hash", new Secret(plain(typed)).hash())
                .param("now", now())
                .query(Long.class)
                .optional()
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }

    /** However it was typed: small letters, blanks and a missing hyphen do not matter. */
    static String plain(String typed) {
        String letters = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return letters.length() == 2 * HALF ? letters.substring(0, HALF) + "-" + letters.substring(HALF) : letters;
    }

    private String pick(String from) {
        var picked = new StringBuilder();
        for (int at = 0; at < HALF; at++) {
            picked.append(from.charAt(chance.nextInt(from.length())));
        }
        return picked.toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
