package org.sala.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How often signing in went wrong for a name lately, and until when that name has to wait. */
final class FailedSignIns {
    /** So many may go wrong before anybody waits. */
    private static final int FREE = 4;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private final JdbcClient sql;
    private final Clock clock;

    FailedSignIns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Until when this name has to wait, if it has to. */
    Optional<Instant> lockedUntil(String login) {
        return sql.sql("select locked_until from failed_sign_in where login_hash = :login and locked_until > :now")
                .param("login", hash(login))
                .param("now", now())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    /** Notes one more, and makes each wait twice as long as the one before. */
    void add(String login) {
        sql.sql("delete from failed_sign_in where last_at < :longAgo")
                .param("longAgo", now().minus(FORGOTTEN_AFTER))
                .update();
        int failures = sql.sql("""
                insert into failed_sign_in (login_hash, failures, last_at, locked_until)
                values (:login, 1, :now, :now)
                on conflict (login_hash) do update set failures = failed_sign_in.failures + 1, last_at = excluded.last_at
                returning failures
                """)
                .param("login", hash(login))
                .param("now", now())
                .query(Integer.class)
                .single();
        sql.sql("update failed_sign_in set locked_until = :until where login_hash = :login")
                .param("until", now().plus(waitAfter(failures)))
                .param("login", hash(login))
                .update();
    }

    void forget(String login) {
        sql.sql("delete from failed_sign_in where login_hash = :login")
                .param("login", hash(login))
                .update();
    }

    static Duration waitAfter(int failures) {
        if (failures <= FREE) return Duration.ZERO;
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - FREE - 1, 20));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    private static String hash(String login) {
        return new Secret(login).hash();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
