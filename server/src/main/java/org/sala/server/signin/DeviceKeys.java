package org.sala.server.signin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.store.JournalDevices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every device there ever was, and what it opens. How far each has come in the journal is the journal's own business. */
public final class DeviceKeys {
    private static final String SELECT = """
            select k.device, k.area_id, k.account, k.kind, k.name, k.made_at, k.revoked_at, d.previous_round
            from device_key k left join device d on d.area_id = k.area_id and d.number = k.device
            """;

    private final JdbcClient sql;
    private final JournalDevices journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    public DeviceKeys(JdbcClient sql, JournalDevices journal, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Gives a device its number and its place in the journal; with a token it can come in by itself. */
    public long add(long area, long account, Kind kind, String name, @Nullable Secret token) {
        return Objects.requireNonNull(transaction.execute(begun -> {
            long device = insert(area, account, kind, name, token);
            journal.enrol(device, account, area);
            return device;
        }));
    }

    private long insert(long area, long account, Kind kind, String name, @Nullable Secret token) {
        return sql.sql("""
                insert into device_key (area_id, account, kind, name, token_hash, made_at)
                values (:area, :account, :kind, :name, :hash, :now)
                returning device
                """)
                .param("area", area)
                .param("account", account)
                .param("kind", kind.code())
                .param("name", name)
                .param("hash", token == null ? null : token.hash())
                .param("now", now())
                .query(Long.class)
                .single();
    }

    Optional<DeviceKey> find(Secret token) {
        return sql.sql(SELECT + "where k.token_hash = :hash")
                .param("hash", token.hash())
                .query(DeviceKeys::read)
                .optional();
    }

    public Optional<DeviceKey> find(long number) {
        return sql.sql(SELECT + "where k.device = :number")
                .param("number", number)
                .query(DeviceKeys::read)
                .optional();
    }

    /** The doorway of an account in an area: made when it is first needed, and the same ever after. */
    public long doorway(long area, long account, Kind kind) {
        return doorway(area, account, kind, "");
    }

    /** One of several doorways of an account in an area, of which each numbers by itself. */
    public long doorway(long area, long account, Kind kind, String name) {
        return findDoorway(area, account, kind, name).orElseGet(() -> add(area, account, kind, name, null));
    }

    private Optional<Long> findDoorway(long area, long account, Kind kind, String name) {
        return sql.sql("""
                select device from device_key where account = :account and kind = :kind and area_id = :area
                  and name = :name and revoked_at is null
                order by device limit 1
                """)
                .param("area", area)
                .param("account", account)
                .param("kind", kind.code())
                .param("name", name)
                .query(Long.class)
                .optional();
    }

    /** The phones and software of an account, newest first. */
    public List<DeviceKey> listOf(long account) {
        return sql.sql(SELECT
                        + "where k.account = :account and k.token_hash is not null order by k.device desc limit 100")
                .param("account", account)
                .query(DeviceKeys::read)
                .list();
    }

    /** All phones and software, newest first, from below a number. */
    public List<DeviceKey> list(long below, int limit) {
        return sql.sql(SELECT
                        + "where k.token_hash is not null and k.device < :below order by k.device desc limit :limit")
                .param("below", below)
                .param("limit", limit)
                .query(DeviceKeys::read)
                .list();
    }

    void revoke(long number) {
        transaction.executeWithoutResult(begun -> {
            sql.sql("update device_key set revoked_at = coalesce(revoked_at, :now) where device = :number")
                    .param("now", now())
                    .param("number", number)
                    .update();
            journal.revoke(number);
        });
    }

    /** Takes away every phone and software of an account. */
    void revokeAll(long account) {
        listOf(account).stream().filter(device -> !device.isRevoked()).forEach(device -> revoke(device.number()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static DeviceKey read(ResultSet row, int at) throws SQLException {
        long seen = row.getLong("previous_round");
        return new DeviceKey(
                row.getLong("device"),
                row.getLong("area_id"),
                row.getLong("account"),
                Kind.ofCode(row.getString("kind")),
                row.getString("name"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                seen == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(seen)),
                Optional.ofNullable(row.getObject("revoked_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
