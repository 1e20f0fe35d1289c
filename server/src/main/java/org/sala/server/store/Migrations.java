package org.sala.server.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database's tables to where this Sala needs them: {@code db/migration} on the class path, in order. */
public final class Migrations {
    private Migrations() {}

    public static void apply(DataSource database) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
