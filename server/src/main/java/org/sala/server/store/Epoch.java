package org.sala.server.store;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names this life of the server. A restore from a backup must begin a new one, so that phones send again what the backup had not yet. */
public final class Epoch {
    private final JdbcClient sql;
    private final RandomGenerator chance;

    public Epoch(JdbcClient sql, RandomGenerator chance) {
        this.sql = sql;
        this.chance = chance;
    }

    /** The epoch of this database; the first server that asks chooses it. */
    public String current() {
        sql.sql("insert into server_life (epoch) values (?) on conflict do nothing")
                .param(name())
                .update();
        return sql.sql("select epoch from server_life where area_id = 0")
                .query(String.class)
                .single();
    }

    /** Begins a new life, as after a restore. */
    public String renew() {
        sql.sql("insert into server_life (epoch) values (?) on conflict (area_id) do update set epoch = excluded.epoch")
                .param(name())
                .update();
        return current();
    }

    private String name() {
        byte[] bytes = new byte[6];
        chance.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
