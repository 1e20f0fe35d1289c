package org.sala.server.store.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sala.server.store.TestFolders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** A process of its own that starts PostgreSQL and says each number once it is safely stored, until somebody kills it. */
final class WritesUntilKilled {
    private WritesUntilKilled() {}

    public static void main(String[] words) {
        var postgres = Postgres.start(Path.of(words[0]), Durability.SURVIVES_POWER_CUTS, TestFolders.cache());
        var source = new SingleConnectionDataSource(postgres.url(), postgres.user(), postgres.password(), true);
        var sql = JdbcClient.create(source);
        sql.sql("create table if not exists promised (number bigint primary key)")
                .update();
        for (long number = 1; ; number++) {
            sql.sql("insert into promised values (?)").param(number).update();
            System.out.println(number);
        }
    }

    static Process begin(Path folder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dsala.root=" + System.getProperty("sala.root"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Waits for some promises, then kills the writer in the middle of its work, and hands back what it had promised. */
    static List<Long> killAfter(int promises, Process writer, Runnable alsoKill) {
        var promised = new ArrayList<Long>();
        try (var lines = writer.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                promised.add(Long.parseLong(line));
                if (promised.size() == promises) {
                    // Through its handle: the process itself would close what it said and was not read yet.
                    writer.toHandle().destroyForcibly();
                    alsoKill.run();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return promised;
    }

    static List<Long> stored(Postgres postgres) {
        var source = new DriverManagerDataSource(postgres.url(), postgres.user(), postgres.password());
        return JdbcClient.create(source)
                .sql("select number from promised order by number")
                .query(Long.class)
                .list();
    }
}
