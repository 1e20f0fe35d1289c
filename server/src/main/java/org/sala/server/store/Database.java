package org.sala.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Optional;
import org.sala.server.store.postgres.Durability;
import org.sala.server.store.postgres.Postgres;

/** The database that Sala works with: its own PostgreSQL, or one that somebody else runs. Migrated before it is used. */
public final class Database implements AutoCloseable {
    private static final int CONNECTIONS = 16;
    private static final long WAIT_MILLISECONDS = 10_000;
    private static final long IDLE_MILLISECONDS = 60_000;

    private final HikariDataSource pool;
    private final Optional<Postgres> own;

    private Database(HikariDataSource pool, Optional<Postgres> own) {
        this.pool = pool;
        this.own = own;
    }

    /** Sala's own PostgreSQL, for this Sala alone. */
    public static Database own(Path data) {
        return of(Postgres.start(data, Durability.SURVIVES_POWER_CUTS));
    }

    /** Sala's own PostgreSQL, which another Sala may be using: for a command beside a running server. */
    public static Database shared(Path data) {
        return of(Postgres.startOrJoin(data, Durability.SURVIVES_POWER_CUTS));
    }

    public static Database at(String url) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(url);
        return new Database(migrated(settings), Optional.empty());
    }

    public HikariDataSource source() {
        return pool;
    }

    @Override
    public void close() {
        pool.close();
        own.ifPresent(Postgres::close);
    }

    private static Database of(Postgres postgres) {
        var settings = new HikariConfig();
        settings.setJdbcUrl(postgres.url());
        settings.setUsername(postgres.user());
        settings.setPassword(postgres.password());
        try {
            return new Database(migrated(settings), Optional.of(postgres));
        } catch (RuntimeException e) {
            postgres.close();
            throw e;
        }
    }

    private static HikariDataSource migrated(HikariConfig settings) {
        settings.setPoolName("sala");
        // What PostgreSQL says of a refused row quotes it, and a row may be about a person.
        settings.addDataSourceProperty("logServerErrorDetail", "false");
        settings.setMaximumPoolSize(CONNECTIONS);
        settings.setMinimumIdle(1);
        // Each is a process of PostgreSQL's with some megabytes of its own, given back when a busy hour is over.
        settings.setIdleTimeout(IDLE_MILLISECONDS);
        // What the door counts on, whatever a database of somebody else's begins with.
        settings.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        settings.setConnectionTimeout(WAIT_MILLISECONDS);
        var pool = new HikariDataSource(settings);
        Migrations.apply(pool);
        return pool;
    }
}
