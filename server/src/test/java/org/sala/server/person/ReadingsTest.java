package org.sala.server.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.journal.Journal;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.person.Readings.Why;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.store.Verify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

class ReadingsTest {
    private static Sala sala;
    private static TestTeam team;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
    }

    @AfterAll
    static void close() {
        sala.close();
    }

    /** Kham's phone sends a person, and perhaps that he opened them. */
    private static Row person(String... facts) {
        try (var kham = team.visitor("kham")) {
            var enrolled = Visitor.json(kham.postJson("/devices", "{}"));
            long id = enrolled.whole("device").orElseThrow() * (1L << 24);
            String ops = "[1,\"e\",\"person\"," + (id + 1) + ",0,1793450000000,{\"place\":" + team.village
                    + ",\"description\":\"by the well\"},1]";
            for (String fact : facts)
                ops += "," + fact.replace("#", Long.toString(id + 1)).replace("@", "" + (id + 2));
            var told = Visitor.json(kham.bearing(enrolled.needText("token"))
                    .postJson(
                            "/sync",
                            "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[" + ops
                                    + "]}"));
            assertEquals(List.of(), told.items("out"));
            var record = new RecordId(id + 1);
            Map<RecordId, Row> found =
                    sala.get(Journal.class).read(reading -> reading.rows(Set.of(team.district), List.of(record)));
            return found.get(record);
        }
    }

    private static List<String> told(Row person) {
        return sala.get(Readings.class).listOf(List.of(person), 50).stream()
                .map(reading -> reading.who() + " " + reading.why())
                .toList();
    }

    @Test
    void what_was_opened_on_a_phone_is_told_with_who_and_why() {
        Row person = person("[2,\"f\",\"reading\",@,0,1793450000000,{\"person\":#,\"why\":\"opened\",\"who\":"
                + team.kham + ",\"on\":\"2026-11-21\"},1]");

        assertEquals(List.of(team.kham + " opened"), told(person));
    }

    @Test
    void nobody_reads_in_another_s_name() {
        Row person = person("[2,\"f\",\"reading\",@,0,1793450000000,{\"person\":#,\"why\":\"opened\",\"who\":"
                + team.noy + ",\"on\":\"2026-11-21\"},1]");

        assertEquals(List.of(team.kham + " opened"), told(person));
    }

    @Test
    void a_receiver_without_a_role_is_noted_too_and_once_a_day() {
        Row person = person();
        Readings readings = sala.get(Readings.class);
        readings.note(Account.RECEIVER, Kind.LINK, person, Why.LINK);
        readings.note(Account.RECEIVER, Kind.LINK, person, Why.LINK);
        readings.note(team.noy, Kind.PAGE, person, Why.PRINT);

        assertEquals(List.of(team.noy + " print", Account.RECEIVER + " link"), told(person));
    }

    @Test
    void a_file_notes_everybody_in_it_and_the_journal_stays_whole() {
        List<Row> people = List.of(person(), person(), person());
        sala.get(Readings.class).note(team.noy, Kind.SOFTWARE, people, Why.EXPORT);

        people.forEach(one -> assertEquals(List.of(team.noy + " export"), told(one)));
        assertEquals(
                List.of(),
                new Verify(sala.get(JdbcClient.class), sala.get(PlatformTransactionManager.class), part -> {}).check());
        assertTrue(
                sala.get(JdbcClient.class)
                        .sql("select 1 from record where type = 'settle'")
                        .query(Long.class)
                        .list()
                        .isEmpty(),
                "nobody has to settle a reading");
    }
}
