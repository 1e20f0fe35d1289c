package org.sala.server.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.stories.District;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class VerifyTest {
    private DataSource database = TestDatabase.fresh();
    private JdbcClient sql = JdbcClient.create(database);
    private RecordId person = new RecordId(1);

    @BeforeEach
    void live() {
        database = TestDatabase.fresh();
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
                                .with("how", new Value.Text("spoken"))
                                .with("witness", new Value.Text("his son"))));
        district.noy().syncs();
        district.khamla().syncs();
    }

    private List<String> findings() {
        return new Verify(sql, new JdbcTransactionManager(database), part -> {}).check();
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
        List<String> findings = findings();
        assertTrue(findings.contains("record: " + person.number() + " is missing"), findings.toString());
        assertTrue(
                findings.stream().anyMatch(finding -> finding.contains("was made by no change")), findings.toString());
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

    @Test
    void a_record_that_its_shelf_forgot_is_found() {
        sql.sql("delete from record_scope where record_id = ?")
                .param(person.number())
                .update();
        assertTrue(
                findings().getFirst().contains("is missing on village:"),
                findings().toString());
    }

    @Test
    void a_shelf_that_holds_what_does_not_name_it_is_found() {
        sql.sql("update record set scopes = '{}' where id = ?")
                .param(person.number())
                .update();
        assertTrue(
                findings().getFirst().contains("against its own word"),
                findings().toString());
    }

    private long consent() {
        return sql.sql("select id from record where type = 'consent'")
                .query(Long.class)
                .single();
    }

    private void assertFound(String words) {
        List<String> findings = findings();
        assertTrue(findings.stream().anyMatch(finding -> finding.contains(words)), words + " in " + findings);
    }

    @Test
    void a_record_given_to_another_owner_is_found() {
        sql.sql("update record set owner_id = 77 where type = 'consent'").update();
        assertFound("record: " + consent() + " (consent) belongs to 77, its changes say to " + person.number());
    }

    @Test
    void a_record_taken_from_its_owner_is_found() {
        sql.sql("update record set owner_id = null where type = 'consent'").update();
        assertFound("belongs to nobody");
    }

    @Test
    void a_record_of_another_type_is_found() {
        sql.sql("update record set type = 'strength' where type = 'consent'").update();
        assertFound("is of another type than its changes made, which is consent");
    }

    @Test
    void a_person_put_into_another_area_is_found() {
        sql.sql("update record set area_id = 20 where id = ?")
                .param(person.number())
                .update();
        assertFound("stands in area 20, its changes say in " + District.DISTRICT);
    }

    /** Even when the shelves were changed to match. */
    @Test
    void what_belongs_to_a_person_put_into_another_area_is_found() {
        sql.sql("update record set area_id = 20, scopes = '{}' where type = 'consent'")
                .update();
        sql.sql("delete from record_scope where record_id = ?").param(consent()).update();
        assertFound("stands in area 20, where its owner " + person.number() + " does not");
    }

    @Test
    void a_record_whose_shelf_lies_in_another_area_is_found() {
        sql.sql("update record set area_id = 20 where type = 'consent'").update();
        assertFound("stands in area 20 and on a shelf of area " + District.DISTRICT);
    }

    @Test
    void a_changed_version_of_a_field_is_found() {
        for (String version : List.of("[9, 101, 0]", "[1, 999, 0]", "[1, 0, 5]")) {
            sql.sql("update record set versions = jsonb_set(versions, '{description}', '" + version + "') where id = ?")
                    .param(person.number())
                    .update();
            assertFound("says that its description was written otherwise");
        }
    }

    @Test
    void a_field_that_no_longer_says_when_it_was_written_is_found() {
        sql.sql("update record set versions = versions - 'description' where id = ?")
                .param(person.number())
                .update();
        assertFound("does not say when its description was written");
    }
}
