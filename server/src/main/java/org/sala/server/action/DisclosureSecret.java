package org.sala.server.action;

import java.util.HexFormat;
import java.util.random.RandomGenerator;
import org.sala.rule.Disclosure;
import org.sala.rule.Rules;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The secret by which counts are told. Made once: with another one, what is told anew beside what was told before would betray both. */
public final class DisclosureSecret {
    private static final int BYTES = 32;

    private final JdbcClient sql;
    private final RandomGenerator chance;

    public DisclosureSecret(JdbcClient sql, RandomGenerator chance) {
        this.sql = sql;
        this.chance = chance;
    }

    /** The gate of this database; the first server that asks chooses its secret. */
    public Disclosure gate(Rules rules) {
        byte[] bytes = new byte[BYTES];
        chance.nextBytes(bytes);
        sql.sql("insert into disclosure_secret (secret) values (?) on conflict do nothing")
                .param(HexFormat.of().formatHex(bytes))
                .update();
        String kept = sql.sql("select secret from disclosure_secret where area_id = 0")
                .query(String.class)
                .single();
        return Disclosure.of(rules, HexFormat.of().parseHex(kept));
    }

    @Override
    public String toString() {
        return "DisclosureSecret[hidden]";
    }
}
