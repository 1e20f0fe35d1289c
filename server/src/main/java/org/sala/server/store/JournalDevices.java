package org.sala.server.store;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registers with the journal who may number changes. */
public final class JournalDevices {
    private final JdbcClient sql;

    public JournalDevices(JdbcClient sql) {
        this.sql = sql;
    }

    /** Lets a device begin at change 1. {@code area} is where its account works: changes about nothing known are kept there. */
    public void enrol(long number, long account, long area) {
        sql.sql("insert into device (area_id, number, account) values (?, ?, ?)")
                .params(List.of(area, number, account))
                .update();
    }

    /** Its next changes are still taken, but held; then it is told to erase itself. */
    public void revoke(long number) {
        sql.sql("update device set revoked = true where number = ?")
                .param(number)
                .update();
    }
}
