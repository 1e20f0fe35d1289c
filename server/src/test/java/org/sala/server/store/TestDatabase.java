package org.sala.server.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.sala.server.store.postgres.Durability;
import org.sala.server.store.postgres.Postgres;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A real PostgreSQL for tests, one per JVM, and as many empty migrated databases as they like: {@link #fresh} takes
 * milliseconds, because each is a copy of the first.
 */
public final class TestDatabase {
    private static final String TEMPLATE = "migrated";
    private static final int CONNECTIONS = 10;
    private static final long IDLE_MILLISECONDS = 10_000;
    private static final AtomicInteger made = new AtomicInteger();

    private TestDatabase() {}

    /** A database of its own, with Sala's tables and nothing in them. */
    public static DataSource fresh() {
        return Running.database(freshName());
    }

    /** The same as {@link #fresh}, as an address that a whole Sala can be started with. */
    public static String freshUrl() {
        return Running.url(freshName()) + "?user=" + Running.POSTGRES.user() + "&password="
                + Running.POSTGRES.password();
    }

    private static synchronized String freshName() {
        var name = "test_" + made.incrementAndGet();
        JdbcClient.create(Running.ADMINISTRATION)
                .sql("create database " + name + " template " + TEMPLATE + " strategy file_copy")
                .update();
        return name;
    }

    /** Started by the first test that asks, stopped with the JVM. */
    private static final class Running {
        static final Postgres POSTGRES = start();
        static final DataSource ADMINISTRATION = database("sala");

        static {
            JdbcClient.create(ADMINISTRATION).sql("create database " + TEMPLATE).update();
            // Nobody may be connected to a template while it is copied.
            try (var template = database(TEMPLATE)) {
                Migrations.apply(template);
            }
        }

        static HikariDataSource database(String name) {
            var settings = new HikariConfig();
            settings.setJdbcUrl(url(name));
            settings.setUsername(POSTGRES.user());
            settings.setPassword(POSTGRES.password());
            settings.setMaximumPoolSize(CONNECTIONS);
            settings.setMinimumIdle(0);
            settings.setIdleTimeout(IDLE_MILLISECONDS);
            settings.setPoolName(name);
            return new HikariDataSource(settings);
        }

        static String url(String name) {
            return POSTGRES.url().replaceFirst("/sala$", "/" + name);
        }

        private static Postgres start() {
            var folder = TestFolders.empty("database");
            var postgres = TestFolders.startPostgres(folder, Durability.THROW_AWAY);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                postgres.close();
                TestFolders.delete(folder);
            }));
            return postgres;
        }
    }
}
