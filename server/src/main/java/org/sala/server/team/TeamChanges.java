package org.sala.server.team;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sala.server.signin.Doorkeeper;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The one way in which accounts, roles and devices change: all of a change or none of it, with a line that says who did it, and with
 * nothing remembered of how it was before.
 */
public final class TeamChanges {
    private static final Logger LOG = LoggerFactory.getLogger(TeamChanges.class);

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Team team;
    private final Doorkeeper doorkeeper;

    public TeamChanges(JdbcClient sql, TransactionTemplate transaction, Clock clock, Team team, Doorkeeper doorkeeper) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.team = team;
        this.doorkeeper = doorkeeper;
    }

    /** What can be done to a member of the team. */
    public enum What {
        ACCOUNT_MADE,
        ACCOUNT_CHANGED,
        ACCOUNT_CLOSED,
        ACCOUNT_REOPENED,
        PASSWORD_GIVEN,
        ROLE_GIVEN,
        ROLE_ENDED,
        CODE_MADE,
        TOKEN_MADE,
        DEVICE_ENROLLED,
        DEVICE_REVOKED;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * One line of what was done.
     *
     * @param by empty when it was done on the machine itself
     */
    public record Line(Instant at, String what, long account, Optional<Long> by, String detail) {}

    /** Does the work; when it comes to an end, everybody sees what it did. */
    <T> T together(Supplier<T> work) {
        try {
            return Objects.requireNonNull(transaction.execute(begun -> work.get()));
        } finally {
            team.forget();
            doorkeeper.forget();
        }
    }

    /** Says, inside the same work, what was done to whom. {@code by} is null on the machine itself; {@code detail} names nobody. */
    void note(@Nullable Long by, What what, long account, String detail) {
        sql.sql(
                        "insert into team_log (at, what, account, done_by, detail) values (:now, :what, :account, :by, :detail)")
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("what", what.code())
                .param("account", account)
                .param("by", by)
                .param("detail", detail)
                .update();
        LOG.atInfo()
                .addKeyValue("account", account)
                .addKeyValue("by", by == null ? "machine" : by)
                .addKeyValue("detail", detail)
                .log(what.code());
    }

    /** What was done to an account, newest first. */
    public List<Line> listOf(long account, int limit) {
        return sql.sql("""
                select at, what, account, done_by, detail from team_log
                where account = :account order by id desc limit :limit
                """)
                .param("account", account)
                .param("limit", limit)
                .query((row, at) -> new Line(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("what"),
                        row.getLong("account"),
                        Optional.ofNullable(row.getObject("done_by", Long.class)),
                        row.getString("detail")))
                .list();
    }
}
