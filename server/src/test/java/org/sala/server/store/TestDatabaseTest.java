package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseTest {
    @Test
    void each_test_gets_a_database_of_its_own() {
        var first = JdbcClient.create(TestDatabase.fresh());
        var second = JdbcClient.create(TestDatabase.fresh());

        first.sql("create table seen (what text)").update();
        second.sql("create table seen (what text)").update();
        first.sql("insert into seen values ('rain')").update();

        assertEquals(
                0, second.sql("select count(*) from seen").query(Integer.class).single());
    }
}
