package org.sala.server.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What people find on their own page, and what they can take back there. */
class OwnPageTest {
    private static final String SPOKEN = "'how':'spoken','witness':'his son','on':'2026-11-20'";

    /** Who signed in, once each: the door counts how often that is tried. */
    private static final Map<String, Visitor> SIGNED_IN = new HashMap<>();

    private static Sala sala;
    private static TestTeam team;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
    }

    @AfterAll
    static void close() {
        SIGNED_IN.values().forEach(Visitor::close);
        sala.close();
    }

    private static Visitor at(String login) {
        return SIGNED_IN.computeIfAbsent(login, team::visitor).bearing("");
    }

    /** A new phone of somebody sends changes, of which {@code @n} is the record that change n makes; says which record the first made. */
    private static long push(String login, String ops) {
        Visitor visitor = at(login);
        var enrolled = Visitor.json(visitor.postJson("/devices", "{}"));
        long first = enrolled.whole("device").orElseThrow() * (1L << 24);
        String told = ops.replace('\'', '"');
        for (int n = 9; n > 0; n--) told = told.replace("@" + n, Long.toString(first + n));
        var reply = Visitor.json(visitor.bearing(enrolled.needText("token"))
                .postJson(
                        "/sync", "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1,\"cp\":{},\"ops\":[" + told + "]}"));
        assertEquals(List.of(), reply.items("out"));
        return first + 1;
    }

    /** A person who agreed to a record, to asking anybody, and to asking one organization by its name. */
    private static long person(long organization) {
        return push(
                "noy",
                "[1,'e','person',@1,0,1,{'place':" + team.village + ",'description':'by the well'},1],"
                        + "[2,'c','person.agree',@1,1,1,{},1],"
                        + "[3,'e','consent',@3,0,1,{'person':@1,'purpose':'record'," + SPOKEN + "},1],"
                        + "[4,'e','consent',@4,0,1,{'person':@1,'purpose':'refer'," + SPOKEN + "},1],"
                        + "[5,'e','consent',@5,0,1,{'person':@1,'purpose':'refer','receiver':" + organization + ","
                        + SPOKEN + "},1],"
                        + "[6,'e','person',@1,0,1,{'given':'Bounmy'},1]");
    }

    private static long boats() {
        return push(
                "noy", "[1,'e','organization',@1,0,1,{'place':" + team.village + ",'name':'Boats of Ban Phonsay'},1]");
    }

    private static String own(long person) {
        Visitor noy = at("noy").enrol();
        Value.Fields made = Visitor.json(noy.postJson("/links", "{\"kind\":\"person\",\"subject\":" + person + "}"));
        return URI.create(made.needText("url")).getPath();
    }

    private static String page(String path) {
        try (var reader = new Visitor(sala)) {
            var answer = reader.get(path);
            assertEquals(200, answer.statusCode(), answer.body());
            return answer.body();
        }
    }

    private static void takeBack(String path, long consent) {
        try (var reader = new Visitor(sala)) {
            assertEquals(303, reader.postForm(path, "consent=" + consent).statusCode());
        }
    }

    private static String status(long record) {
        return sala.get(JdbcClient.class)
                .sql("select data ->> 'status' from record where id = ?")
                .param(record)
                .query(String.class)
                .single();
    }

    @Test
    void what_was_agreed_for_one_organization_is_named_and_taken_back_by_itself() {
        long person = person(boats());
        String path = own(person);
        assertTrue(page(path).contains("(Boats of Ban Phonsay)"), page(path));

        takeBack(path, person + 4);

        assertEquals("withdrawn", status(person + 4));
        assertEquals("given", status(person + 3));
        assertFalse(page(path).contains("(Boats of Ban Phonsay)"), page(path));
        assertTrue(page(path).contains("Ask others to help me"), page(path));
    }

    @Test
    void taking_back_what_was_agreed_for_anybody_leaves_nothing_of_it_on_the_page() {
        long person = person(boats());
        String path = own(person);

        takeBack(path, person + 3);

        assertFalse(page(path).contains("Ask others to help me"), page(path));
    }

    /** The same man, noticed by somebody else too: there he has a goal, and said yes to a record and to asking others. */
    private static long alsoNoticed() {
        return push(
                "vone",
                "[1,'e','person',@1,0,1,{'place':" + team.village + ",'description':'by the boats'},1],"
                        + "[2,'c','person.agree',@1,1,1,{},1],"
                        + "[3,'e','consent',@3,0,1,{'person':@1,'purpose':'record'," + SPOKEN + "},1],"
                        + "[4,'e','consent',@4,0,1,{'person':@1,'purpose':'refer'," + SPOKEN + "},1],"
                        + "[5,'e','goal',@5,0,1,{'person':@1,'words':'to fish again'},1],"
                        + "[6,'f','reading',@6,0,1,{'person':@1,'why':'print','on':'2026-11-20'},1]");
    }

    @Test
    void what_stands_on_a_joined_record_is_on_the_page_and_can_be_taken_back_there() {
        long person = person(boats());
        long other = alsoNoticed();
        String path = own(person);
        assertFalse(page(path).contains("to fish again"));
        long merge = push("noy", "[1,'e','merge',@1,0,1,{'person':" + other + ",'into':" + person + "},1]");

        String both = page(path);
        assertTrue(both.contains("to fish again") && both.contains("Bounmy"), both);
        assertTrue(both.contains("Vone <span class=\"soft\">Printed"), both);
        int times = both.split("Ask others to help me", -1).length - 1;
        assertEquals(4, times, "one line for anybody and one for the boats, each told twice for who listens");
        Visitor kham = at("kham").enrol();
        String history = kham.getJson("/people/" + person + "/history").body();
        assertTrue(history.contains("to fish again") && history.contains("\"why\":\"print\""), history);
        assertTrue(page(own(other)).contains("Bounmy"), "the joined record's own address shows the same");

        takeBack(path, person + 3);
        assertEquals("withdrawn", status(person + 3));
        assertEquals("withdrawn", status(other + 3));
        assertEquals("given", status(other + 2));

        push("vone", "[1,'c','merge.undo'," + merge + ",1,1,{},1]");
        assertFalse(page(path).contains("to fish again"));
    }

    @Test
    void who_handed_the_address_out_stands_in_the_history_and_who_reads_there_is_no_worker() {
        long person = person(boats());
        String told = page(own(person));
        assertTrue(
                told.contains("Private link to the person&#39;s own page handed out <span class=\"soft\">Noy"), told);
        assertTrue(told.contains("You, on this page"), told);
        Visitor vone = at("vone").enrol();
        String history = vone.getJson("/people/" + person + "/history").body();
        assertTrue(history.contains("\"type\":\"link\"") && history.contains("\"author\":" + team.noy), history);
    }

    @Test
    void only_a_role_that_hands_such_addresses_out_makes_one() {
        team.account("phout", "Phout", "", "en", team.village, "facilitator");
        team.account("dao", "Dao", "", "en", team.village, "clinician");
        long boats = boats();
        long person = person(boats);
        for (String login : List.of("phout", "dao")) assertEquals(403, asked(login, "person", person), login);
        for (String login : List.of("kham", "vone", "noy")) assertEquals(201, asked(login, "person", person), login);
        long service = push(
                "noy",
                "[1,'e','service',@1,0,1,{'place':" + team.village + ",'organization':" + boats
                        + ",'name':'Boats','categories':['transportation-insecurity']},1]");
        assertEquals(201, asked("phout", "capacity", service));
        assertEquals(403, asked("dao", "capacity", service));
    }

    private static int asked(String login, String kind, long subject) {
        Visitor visitor = at(login).enrol();
        return visitor.postJson("/links", "{\"kind\":\"" + kind + "\",\"subject\":" + subject + "}")
                .statusCode();
    }

    /** What the page shows beside the person's own record. */
    private static final List<String> SHOWN = List.of("need", "goal", "step", "referral", "news", "consent");

    @Test
    void no_role_hands_out_a_page_of_what_it_may_not_read_itself() {
        sala.get(Team.class).rules().roles().list().stream()
                .filter(role -> role.links().contains("person"))
                .forEach(role -> assertTrue(role.reads().containsAll(SHOWN), role.name()));
    }
}
