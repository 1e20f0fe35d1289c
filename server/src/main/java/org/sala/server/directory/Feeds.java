package org.sala.server.directory;

import java.time.Clock;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How far the APIs of others have been taken in, by their own clocks. */
public final class Feeds {
    private final JdbcClient sql;
    private final Clock clock;

    public Feeds(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The latest change that was taken from there; empty when nothing was, or from another address. */
    public String newest(String source, String address) {
        return sql.sql("select newest from directory_feed where source = ? and address = ?")
                .params(source, address)
                .query(String.class)
                .optional()
                .orElse("");
    }

    public void note(String source, String address, String newest) {
        sql.sql("""
                insert into directory_feed (source, address, newest, taken_at) values (?, ?, ?, ?)
                on conflict (source) do update set
                    address = excluded.address, newest = excluded.newest, taken_at = excluded.taken_at""")
                .params(source, address, newest, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
