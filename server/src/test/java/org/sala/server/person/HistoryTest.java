package org.sala.server.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

class HistoryTest {
    private static Sala sala;
    private static TestTeam team;
    private static long person;

    /** Noy notes a person of Kham's village, with consent, a name and a need that only some may know of; Kham's phone has opened them. */
    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
        person = push(
                "noy",
                "[1,'e','person',@1,0,1,{'place':" + team.village
                        + ",'description':'by the well'},1],[2,'c','person.agree',@1,1,1,{},1],"
                        + "[3,'e','consent',@3,0,1,{'person':@1,'purpose':'record','how':'spoken','witness':'his son'},1],"
                        + "[4,'e','person',@1,0,1,{'given':'Bounmy','ethnicity':'khmu'},1],"
                        + "[5,'e','need',@5,0,1,{'person':@1,'category':'elder-abuse','words':'afraid at night'},1]");
        push(
                "kham",
                "[1,'f','reading',@1,0,1,{'person':" + person + ",'why':'opened','on':'2026-11-21'},1],"
                        + "[2,'e','flag',@2,0,1,{'person':" + person
                        + ",'kind':'abuse','words':'bruises','on':'2026-11-21',"
                        + "'by':" + team.kham + "},1]");
    }

    @AfterAll
    static void close() {
        sala.close();
    }

    private static long push(String login, String ops) {
        try (var visitor = team.visitor(login)) {
            var enrolled = Visitor.json(visitor.postJson("/devices", "{}"));
            long first = enrolled.whole("device").orElseThrow() * (1L << 24);
            String told = ops.replace('\'', '"');
            for (int n = 9; n > 0; n--) told = told.replace("@" + n, Long.toString(first + n));
            var reply = Visitor.json(visitor.bearing(enrolled.needText("token"))
                    .postJson(
                            "/sync",
                            "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1,\"cp\":{},\"ops\":[" + told + "]}"));
            assertEquals(List.of(), reply.items("out"));
            return first + 1;
        }
    }

    private static Value.Fields history(String login) {
        try (var phone = team.visitor(login).enrol()) {
            return Visitor.json(phone.getJson("/people/" + person + "/history"));
        }
    }

    @Test
    void it_tells_what_was_done_by_whom_and_who_read_and_why() {
        Value.Fields told = history("vone");
        var first = (Value.Fields) told.items("history").getLast();

        assertEquals("person", first.needText("type"));
        assertTrue(first.flag("makes"));
        assertEquals(team.noy, first.whole("author").orElseThrow());
        assertEquals(6, told.items("history").size());
        var reader = (Value.Fields) told.items("readings").getFirst();
        assertEquals(team.kham, reader.whole("who").orElseThrow());
        assertEquals("opened", reader.needText("why"));
    }

    @Test
    void it_tells_nobody_more_than_the_record_itself_would() {
        String supervisor = history("vone").items("history").toString();
        String volunteer = history("kham").items("history").toString();

        assertTrue(names("vone").contains("ethnicity"), supervisor);
        assertFalse(names("kham").contains("ethnicity"), volunteer);
        assertTrue(names("kham").contains("given"));
    }

    private static List<String> names(String login) {
        return history(login).items("history").stream()
                .map(Value.Fields.class::cast)
                .flatMap(line -> line.fields("payload").values().keySet().stream())
                .toList();
    }

    @Test
    void a_record_that_is_hidden_from_the_asker_has_no_history_for_them() {
        assertEquals(1, types("vone").stream().filter("need"::equals).count());
        assertEquals(0, types("kham").stream().filter("need"::equals).count(), "a need of a sensitive category");
    }

    @Test
    void who_raised_a_worry_has_no_history_of_it_on_the_phone_either() {
        assertEquals(1, types("vone").stream().filter("flag"::equals).count());
        assertEquals(0, types("kham").stream().filter("flag"::equals).count());
        assertFalse(history("kham").items("history").toString().contains("bruises"));
    }

    private static List<String> types(String login) {
        return history(login).items("history").stream()
                .map(line -> ((Value.Fields) line).needText("type"))
                .toList();
    }

    @Test
    void whoever_may_not_see_the_person_is_told_that_there_is_nothing() {
        team.account("sou", "Sou", "", "en", team.otherVillage, "volunteer");
        try (var beside = team.visitor("sou").enrol();
                var admin = team.visitor("admin").enrol();
                var stranger = new Visitor(sala)) {
            assertEquals(404, beside.getJson("/people/" + person + "/history").statusCode());
            assertEquals(404, admin.getJson("/people/" + person + "/history").statusCode());
            assertEquals(401, stranger.getJson("/people/" + person + "/history").statusCode());
            assertEquals(404, beside.getJson("/people/x/history").statusCode());
            assertEquals(
                    404, beside.getJson("/people/999999999999999999999/history").statusCode());
        }
    }
}
