package org.sala.server.store;

import java.io.PrintStream;
import org.sala.server.Parts;
import org.sala.server.Settings;
import org.springframework.jdbc.core.simple.JdbcClient;
import picocli.CommandLine.Command;

/** Tells an operator where the data is, whether the database answers, and how much there is. */
@Command(name = "status", description = "Tells where the data is and whether the database answers.")
public final class ShowStatus implements Runnable {
    private final Parts sala;
    private final PrintStream out;

    public ShowStatus(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Override
    public void run() {
        var settings = sala.get(Settings.class);
        var sql = sala.get(JdbcClient.class);
        out.println("data      " + settings.data().toAbsolutePath().normalize());
        out.println("database  " + text(sql, "select 'PostgreSQL ' || current_setting('server_version')"));
        out.println("size      " + text(sql, "select pg_size_pretty(pg_database_size(current_database()))"));
        out.println("tables    "
                + text(sql, "select coalesce(max(version), '0') from flyway_schema_history where success"));
    }

    private static String text(JdbcClient sql, String question) {
        return sql.sql(question).query(String.class).single();
    }
}
