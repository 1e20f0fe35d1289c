package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.stories.District;
import org.springframework.jdbc.core.simple.JdbcClient;

class VerifyTest {
    private JdbcClient sql = JdbcClient.create(TestDatabase.fresh());
    private RecordId person = new RecordId(1);

    @BeforeEach
    void live() {
        var database = TestDatabase.fresh();
        sql = JdbcClient.create(database);
        var district = new District(SqlStand.on(database));
        person = district.khamla()
                .does(Draft.making(
                        0,
                        "person",
                        Value.Fields.of("place", new Value.Whole(District.PHONSAY))
                                .with("description", new Value.Text("by the boats"))));
        district.khamla().syncs();
        district.khamla()
                .does(Draft.making(
                        0,
                        "consent",
                        Value.Fields.of("person", new Value.Whole(person.number()))
                                .with("purpose", new Value.Text("record"))
                                .with("how", new Value.Text("spoken"))));
        district.noy().syncs();
        district.khamla().syncs();
    }

    private List<String> findings() {
        return new Verify(sql).check();
    }

    @Test
    void a_sound_database_has_no_findings() {
        assertEquals(List.of(), findings());
    }

    @Test
    void a_changed_row_is_found_by_its_field() {
        sql.sql("update record set data = jsonb_set(data, '{description}', '\"elsewhere\"') where id = ?")
                .param(person.number())
                .update();
        assertTrue(
                findings().getFirst().contains("another description"),
                findings().toString());
    }

    @Test
    void a_missing_row_and_a_row_from_nowhere_are_found() {
        sql.sql("update record set id = id + 1000 where id = ?")
                .param(person.number())
                .update();
        assertEquals(2, findings().size(), findings().toString());
    }

    @Test
    void a_changed_line_of_the_ledger_is_found() {
        sql.sql("update ledger set payload = '{}' where n = 1").update();
        assertTrue(
                findings().getFirst().contains("not what its hash says"),
                findings().toString());
    }

    @Test
    void a_missing_line_of_the_ledger_is_found() {
        sql.sql("delete from ledger where n = 2").update();
        assertTrue(
                findings().stream().anyMatch(finding -> finding.contains("its ledger ends at 1")),
                findings().toString());
    }

    @Test
    void a_counter_that_ran_ahead_is_found() {
        sql.sql("update scope set head = head + 1 where kind = 'village'").update();
        assertTrue(findings().getFirst().contains("counts"), findings().toString());
    }
}
