package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL of Sala's own. It is started in a data folder that only this Sala may use, started again should
 * it die, and stopped when this is closed. One that a killed Sala left running is stopped first, properly.
 */
public final class Postgres implements AutoCloseable {
    static final String SUPERUSER = "postgres";
    private static final String USER = "sala";
    private static final Logger log = LoggerFactory.getLogger(Postgres.class);

    private final Cluster cluster;
    private final Configuration configuration;
    private final String password;
    private final @Nullable FolderLock lock;
    private volatile boolean isClosing;

    private Postgres(Cluster cluster, Configuration configuration, String password, @Nullable FolderLock lock) {
        this.cluster = cluster;
        this.configuration = configuration;
        this.password = password;
        this.lock = lock;
    }

    /** Starts PostgreSQL in the folder; refused while another Sala works there. */
    public static Postgres start(Path folder, Durability durability) {
        return start(folder, durability, folder.resolve("cache"));
    }

    /** Like the other, with the unpacked programs kept elsewhere, for several folders to share. */
    public static Postgres start(Path folder, Durability durability, Path cache) {
        var dataFolder = folder.toAbsolutePath().normalize();
        makePrivate(dataFolder);
        return start(dataFolder, durability, cache.toAbsolutePath(), FolderLock.take(dataFolder));
    }

    /** Uses the PostgreSQL of the Sala that works in the folder, or starts one where none does. */
    public static Postgres startOrJoin(Path folder, Durability durability) {
        var dataFolder = folder.toAbsolutePath().normalize();
        makePrivate(dataFolder);
        Optional<FolderLock> lock = FolderLock.tryToTake(dataFolder);
        return lock.isPresent()
                ? start(dataFolder, durability, dataFolder.resolve("cache"), lock.get())
                : join(dataFolder, durability);
    }

    public String url() {
        return url(USER);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    @Override
    public void close() {
        if (lock == null) return;
        isClosing = true;
        cluster.stop();
        lock.close();
    }

    private static Postgres start(Path folder, Durability durability, Path cache, FolderLock lock) {
        try {
            var password = Secrets.readOrMake(folder.resolve("password"), new SecureRandom());
            var cluster = new Cluster(Binaries.unpackedIn(cache), folder.resolve("postgres"));
            cluster.make(password, durability);
            cluster.stop();
            var postgres = new Postgres(cluster, new Configuration(choosePort(folder), durability), password, lock);
            postgres.startCluster();
            postgres.makeDatabase();
            return postgres;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static Postgres join(Path folder, Durability durability) {
        var cluster = new Cluster(Binaries.unpackedIn(folder.resolve("cache")), folder.resolve("postgres"));
        if (cluster.owner().isEmpty() || !Files.exists(portFile(folder))) {
            throw new PostgresFailed(
                    "The Sala that works in " + folder + " is starting or stopping. Try again in a moment.");
        }
        var password = Secrets.readOrMake(folder.resolve("password"), new SecureRandom());
        return new Postgres(cluster, new Configuration(readPort(portFile(folder)), durability), password, null);
    }

    private void startCluster() {
        var process = cluster.start(configuration);
        log.info("PostgreSQL {} is ready on port {}", Binaries.VERSION, configuration.port());
        Thread.ofVirtual().name("postgres-watch").start(() -> watch(process));
    }

    private void watch(Process process) {
        process.onExit().join();
        if (isClosing) return;
        log.warn("PostgreSQL died; starting it again");
        try {
            startCluster();
        } catch (PostgresFailed e) {
            log.error(
                    "PostgreSQL died and cannot be started again: every request will fail until Sala is restarted", e);
        }
    }

    /** Sala itself is no superuser: what a hole in Sala could reach ends at Sala's own database. */
    private void makeDatabase() {
        try (var connection = DriverManager.getConnection(url(SUPERUSER), SUPERUSER, password);
                var statement = connection.createStatement()) {
            var existing = statement.executeQuery("select 1 from pg_database where datname = '" + USER + "'");
            if (existing.next()) return;
            statement.execute("drop role if exists " + USER);
            statement.execute("create role " + USER + " login createdb password '" + password + "'");
            statement.execute("create database " + USER + " owner " + USER);
        } catch (SQLException e) {
            throw new PostgresFailed("PostgreSQL runs but does not let Sala make its database", e);
        }
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + configuration.port() + "/" + database;
    }

    /** The port of last time if it is free, so that what an operator wrote down stays true. */
    private static int choosePort(Path folder) {
        var file = portFile(folder);
        int wanted = Files.exists(file) ? readPort(file) : 0;
        int port = freePort(wanted).or(() -> freePort(0)).orElseThrow(() -> new PostgresFailed("no port is free"));
        try {
            Files.writeString(file, Integer.toString(port));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return port;
    }

    private static Path portFile(Path folder) {
        return folder.resolve("port");
    }

    private static int readPort(Path file) {
        try {
            var text = Files.readString(file).strip();
            return text.matches("\\d{1,5}") ? Integer.parseInt(text) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<Integer> freePort(int wanted) {
        try (var socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
            return Optional.of(socket.getLocalPort());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Others may pass through, since PostgreSQL may run as somebody else, but not look around. */
    private static void makePrivate(Path folder) {
        try {
            Files.createDirectories(folder);
            if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
            }
        } catch (IOException e) {
            throw new PostgresFailed(
                    "Sala, run by " + System.getProperty("user.name") + ", may not use its data folder " + folder
                            + ". Give the folder to that user (chown -R), or choose another with SALA_DATA.",
                    e);
        }
    }
}
