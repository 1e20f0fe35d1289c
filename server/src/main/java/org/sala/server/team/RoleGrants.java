package org.sala.server.team;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who has had which role where, and from when to when. */
public final class RoleGrants {
    private static final String SELECT =
            "select id, account, role, place, organization, valid_from, valid_until from role_grant ";

    private final JdbcClient sql;
    private final Clock clock;

    public RoleGrants(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Gives a role; {@code by} is whoever gave it, or null on the machine itself. The grant's own number is not looked at. */
    public long add(RoleGrant grant, @Nullable Long by) {
        return sql.sql("""
                insert into role_grant (account, role, place, organization, valid_from, valid_until, granted_by, granted_at)
                values (:account, :role, :place, :organization, :from, :until, :by, :now)
                returning id
                """)
                .param("account", grant.account())
                .param("role", grant.role())
                .param("place", grant.place())
                .param(
                        "organization",
                        grant.organization().isPresent() ? grant.organization().getAsLong() : null)
                .param("from", grant.from())
                .param("until", grant.until().orElse(null))
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    /** Ends a role with the end of yesterday: from now on it opens nothing. */
    public void end(long id) {
        sql.sql("""
                update role_grant
                set valid_from = least(valid_from, :yesterday), valid_until = least(coalesce(valid_until, :yesterday), :yesterday)
                where id = :id
                """).param("yesterday", today().minusDays(1)).param("id", id).update();
    }

    public Optional<RoleGrant> find(long id) {
        return sql.sql(SELECT + "where id = :id")
                .param("id", id)
                .query(RoleGrants::read)
                .optional();
    }

    public List<RoleGrant> listOf(long account) {
        return sql.sql(SELECT + "where account = :account order by id")
                .param("account", account)
                .query(RoleGrants::read)
                .list();
    }

    /** Everybody's that are in force today. */
    public List<RoleGrant> listInForce() {
        return sql.sql(SELECT + """
                where valid_from <= :today and (valid_until is null or valid_until >= :today)
                    and account in (select id from account where disabled_at is null)
                order by id
                """)
                .param("today", today())
                .query(RoleGrants::read)
                .list();
    }

    /** True when nothing of it lies ahead. */
    public boolean hasEnded(RoleGrant grant) {
        return grant.until().filter(last -> last.isBefore(today())).isPresent();
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static RoleGrant read(ResultSet row, int at) throws SQLException {
        long organization = row.getLong("organization");
        OptionalLong whose = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(organization);
        return new RoleGrant(
                row.getLong("id"),
                row.getLong("account"),
                row.getString("role"),
                row.getLong("place"),
                whose,
                row.getObject("valid_from", LocalDate.class),
                Optional.ofNullable(row.getObject("valid_until", LocalDate.class)));
    }
}
