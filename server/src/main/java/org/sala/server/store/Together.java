package org.sala.server.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements that go to the database in one journey and run there one after the other: none of them waits for what another says. */
final class Together {
    private final List<String> statements = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();

    void add(String statement, Object... given) {
        statements.add(statement);
        Collections.addAll(values, given);
    }

    void run(JdbcClient sql) {
        sql.sql(String.join(";\n", statements)).params(values).update();
    }
}
