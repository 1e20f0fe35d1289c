package org.sala.server.link;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.server.signin.Secret;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The private addresses that were handed out. Of each only the hash of its secret is kept, so nobody can read them here. */
public final class Links {
    /** Between the number of the area, which says where to look, and the secret. */
    private static final char MARK = '.';

    private static final int LONGEST = 80;

    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final RandomGenerator chance;

    public Links(JdbcClient sql, TransactionTemplate transaction, Clock clock, RandomGenerator chance) {
        this.sql = sql;
        this.transaction = transaction;
        this.clock = clock;
        this.chance = chance;
    }

    /** A new address. It is told once. */
    public record Made(String token, Instant expires) {
        @Override
        public String toString() {
            return "Made[hidden]";
        }
    }

    /** Makes an address for a record; an earlier one for the same ends, so that a lost paper opens nothing. */
    public Made make(Link.Kind kind, Row subject, long account, long device) {
        var secret = Secret.random(chance);
        Instant expires = clock.instant().plus(kind.lasts());
        transaction.executeWithoutResult(begun -> {
            end(kind, subject);
            sql.sql("""
                            insert into link (area_id, token_hash, kind, subject, made_by, device, made_at, expires_at)
                            values (:area, :hash, :kind, :subject, :account, :device, :now, :expires)""")
                    .param("area", subject.area())
                    .param("hash", secret.hash())
                    .param("kind", kind.code())
                    .param("subject", subject.id().number())
                    .param("account", account)
                    .param("device", device)
                    .param("now", at(clock.instant()))
                    .param("expires", at(expires))
                    .update();
        });
        return new Made(Long.toString(subject.area(), Character.MAX_RADIX) + MARK + secret.text(), expires);
    }

    private void end(Link.Kind kind, Row subject) {
        sql.sql("""
                        update link set revoked_at = :now
                        where area_id = :area and subject = :subject and kind = :kind and revoked_at is null""")
                .param("now", at(clock.instant()))
                .param("area", subject.area())
                .param("subject", subject.id().number())
                .param("kind", kind.code())
                .update();
    }

    /** What a token opens or once opened; empty when nobody was ever given it. */
    public Optional<Link> find(String token) {
        int mark = token.indexOf(MARK);
        if (token.length() > LONGEST || mark < 1 || !token.substring(0, mark).matches("[0-9a-z]{1,12}")) {
            return Optional.empty();
        }
        long area = Long.parseLong(token.substring(0, mark), Character.MAX_RADIX);
        return sql.sql("""
                        select area_id, kind, subject, made_by, expires_at, revoked_at
                        from link where area_id = :area and token_hash = :hash""")
                .param("area", area)
                .param("hash", new Secret(token.substring(mark + 1)).hash())
                .query(Links::read)
                .optional();
    }

    /** Notes when it was opened for the first time: whoever handed it out may ask whether it ever arrived. */
    public void opened(String token) {
        int mark = token.indexOf(MARK);
        sql.sql("""
                        update link set opened_at = :now
                        where area_id = :area and token_hash = :hash and opened_at is null""")
                .param("now", at(clock.instant()))
                .param("area", Long.parseLong(token.substring(0, mark), Character.MAX_RADIX))
                .param("hash", new Secret(token.substring(mark + 1)).hash())
                .update();
    }

    private static Link read(ResultSet row, int at) throws SQLException {
        return new Link(
                row.getLong("area_id"),
                Link.Kind.ofCode(row.getString("kind")).orElseThrow(),
                new RecordId(row.getLong("subject")),
                row.getLong("made_by"),
                row.getObject("expires_at", OffsetDateTime.class).toInstant(),
                row.getObject("revoked_at") != null);
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
