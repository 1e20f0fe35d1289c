package org.sala.server.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Anybody in Ban Phonsay says something to the district, and hears the answer; nobody in the village learns of it. */
class SayPageTest {
    private static final Pattern NUMBER = Pattern.compile("<p class=\"code long\">([0-9-]{14})</p>");
    private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

    private final Sala sala = TestSala.serve();
    private final TestTeam team = new TestTeam(sala);
    private final Visitor villager = new Visitor(sala);

    @AfterEach
    void close() {
        villager.close();
        sala.close();
    }

    private JdbcClient sql() {
        return sala.get(JdbcClient.class);
    }

    private long count() {
        return sql().sql("select count(*) from record where type = 'complaint'")
                .query(Long.class)
                .single();
    }

    private String field(String name) {
        return sql().sql("select coalesce(data ->> ?, '') from record where type = 'complaint'")
                .param(name)
                .query(String.class)
                .single();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String said(String words, String key) {
        return form(Map.of("do", "say", "about", "staff", "words", words, "contact", "", "website", "", "key", key));
    }

    private String key() {
        var key = KEY.matcher(villager.get("/say/010101").body());
        assertTrue(key.find());
        return key.group(1);
    }

    private String say(String words) {
        var answer = villager.postForm("/say/010101", said(words, key()));
        assertEquals(200, answer.statusCode(), answer.body());
        return number(answer.body());
    }

    private static String number(String page) {
        var number = NUMBER.matcher(page);
        assertTrue(number.find(), page);
        return number.group(1);
    }

    private java.net.http.HttpResponse<String> look(String number) {
        return villager.postForm("/say/010101", form(Map.of("do", "look", "number", number)));
    }

    @Test
    void somebody_without_an_account_or_script_complains_above_the_village_and_later_reads_the_answer() {
        var page = villager.reading("lo").get("/say/010101");
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("ບ້ານໂພນໄຊ") && !page.body().contains("say."), page.body());
        assertFalse(page.body().contains("<script") || page.body().contains("javascript:"));
        assertTrue(page.body().length() < 12_000, "short enough for an old phone");
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));
        assertEquals("DENY", page.headers().firstValue("X-Frame-Options").orElse(""));

        String number = say("ລາວບໍ່ມາຕາມນັດ");
        assertEquals(Long.toString(team.district), field("place"));
        assertEquals(Long.toString(team.village), field("village"));
        assertEquals("page", field("via"));
        assertEquals("received", field("status"));
        assertEquals("", field("by") + field("contact"), "nobody is named");
        assertTrue(look(number).body().contains("ຍັງບໍ່ມີຄຳຕອບ"));

        answer("We spoke with him.");
        villager.reading("en");
        String told = look(number.replace("-", " ")).body();
        assertTrue(told.contains("We spoke with him.") && told.contains("There is an answer from Phonsay"), told);
        assertFalse(told.contains("ລາວບໍ່ມາຕາມນັດ"), "whoever finds the paper does not read what was said");
    }

    /** By the supervisor, as from a phone. */
    private void answer(String words) {
        long id = sql().sql("select id from record where type = 'complaint'")
                .query(Long.class)
                .single();
        int version = sql().sql("select rv from record where type = 'complaint'")
                .query(Integer.class)
                .single();
        long device = sala.get(DeviceKeys.class).doorway(team.district, team.vone, DeviceKey.Kind.PAGE);
        Value.Fields answer =
                Value.Fields.of("answer", new Value.Text(words)).with("answeredOn", new Value.Text("2026-11-20"));
        var told = sala.get(Door.class)
                .submit(
                        device,
                        sala.get(Team.class).rightsOf(team.vone),
                        List.of(Draft.command(new RecordId(id), "complaint.answer", version, answer)));
        assertEquals(Outcome.APPLIED, told.told().getFirst().outcome());
    }

    @Test
    void nobody_with_a_task_in_the_village_learns_that_there_is_one_and_the_supervisor_does() {
        team.account("fa", "Fa", "ຟ້າ", "en", team.village, "facilitator");
        team.account("dao", "Dao", "ດາວ", "en", team.village, "clinician");
        say("He asked for money.");
        for (String login : List.of("kham", "fa", "dao", "noy")) {
            try (var worker = team.visitor(login).enrol()) {
                String round = round(worker);
                assertFalse(round.contains("complaint") || round.contains("He asked"), login + " " + round);
            }
        }
        try (var vone = team.visitor("vone").enrol()) {
            String round = round(vone);
            assertTrue(round.contains("complaint") && round.contains("He asked for money."), round);
        }
    }

    private static String round(Visitor worker) {
        var answer = worker.postJson(
                "/sync", "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[]}");
        assertEquals(200, answer.statusCode(), answer.body());
        String epoch = Visitor.json(answer).needText("e");
        var more = worker.postJson(
                "/sync",
                "{\"e\":\"" + epoch + "\",\"q\":2,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[]}");
        return answer.body() + more.body();
    }

    /** Whoever is signed in at this browser is not named either. */
    @Test
    void somebody_who_works_for_sala_complains_as_anybody_does() {
        try (var kham = team.visitor("kham")) {
            Map<String, String> said = Map.of("do", "say", "about", "sala", "words", "Too many forms.");
            assertEquals(200, kham.post("/say/010101", said).statusCode());
        }
        assertEquals("", field("by"));
        assertEquals(
                2,
                sql().sql("select distinct account from ledger where type = 'complaint'")
                        .query(Long.class)
                        .single());
    }

    @Test
    void a_form_that_is_sent_twice_makes_one_and_has_one_number_and_the_same_words_said_again_make_another() {
        String sent = said("The pump is broken.", key());
        String first = number(villager.postForm("/say/010101", sent).body());
        assertEquals(first, number(villager.postForm("/say/010101", sent).body()));
        assertEquals(1, count());
        assertNotEquals(first, say("The pump is broken."));
        assertEquals(2, count());
        assertEquals(
                0,
                sql().sql(
                                "select count(*) from complaint_number where number_hash like '%' || ? || '%' or number_hash = ?")
                        .params(first.replace("-", ""), first)
                        .query(Long.class)
                        .single());
    }

    @Test
    void what_is_missing_is_said_and_nothing_that_was_written_is_lost() {
        var silent = villager.postForm("/say/010101", form(Map.of("words", "Only this")));
        assertEquals(400, silent.statusCode());
        assertTrue(silent.body().contains("Please choose what it is about.")
                && silent.body().contains("Only this"));
        var empty = villager.postForm("/say/010101", form(Map.of("about", "fund", "words", " \n ")));
        assertTrue(empty.body().contains("Please write what happened.")
                && empty.body().contains("value=\"fund\" checked"));
        var longer = villager.postForm("/say/010101", form(Map.of("about", "fund", "words", "x".repeat(2001))));
        assertEquals(400, longer.statusCode());
        assertTrue(longer.body().contains("x".repeat(2001)));
        var robot = villager.postForm(
                "/say/010101", form(Map.of("about", "fund", "words", "Buy!", "website", "https://example.com")));
        assertEquals(400, robot.statusCode());
        var tag = villager.postForm("/say/010101", form(Map.of("words", "</textarea><b>x", "contact", "\"><b>")));
        assertFalse(tag.body().contains("<b>"), tag.body());
        assertEquals(0, count());
    }

    @Test
    void only_a_place_that_is_there_and_has_a_level_above_it_hears() {
        for (String none : List.of(
                "LA", "9", "p0", "p999", "p99999999999999999", "%00", "%F0%9F%98%80", "x".repeat(300), "village:")) {
            int status = villager.get("/say/" + none).statusCode();
            assertTrue(status == 404 || status == 400, none + " " + status);
            assertTrue(villager.postForm("/say/" + none, said("w", key())).statusCode() >= 400, none);
        }
        assertEquals(
                200,
                villager.get("/say/p" + team.village).statusCode(),
                "a place without a code is named by its number");
        assertEquals(404, villager.get("/say/p" + team.country).statusCode());
        assertEquals(
                "/say/010101",
                villager.get("/say?place=010101")
                        .headers()
                        .firstValue("Location")
                        .orElse(""));
        assertEquals(404, villager.get("/say?place=nowhere").statusCode());
        assertEquals(200, villager.get("/say").statusCode());
        assertEquals(
                200,
                villager.postForm("/say/0101", said("To the district itself", ""))
                        .statusCode());
        assertEquals("", field("village"));
        assertEquals(1, count());
    }

    @Test
    void a_number_of_another_district_or_of_nobody_opens_nothing_and_guessing_is_slowed_down() {
        String number = say("The pump is broken.");
        assertEquals(
                404,
                villager.postForm("/say/010201", form(Map.of("do", "look", "number", number)))
                        .statusCode());
        int last = 0;
        for (int at = 0; at < 10; at++) last = look("%012d".formatted(at)).statusCode();
        assertEquals(429, last);
        assertEquals(200, look(number).statusCode(), "whoever has a number is not kept waiting by those who guess");
    }

    @Test
    void whoever_sends_many_is_slowed_down_and_hears_nothing_of_others() {
        int last = 0;
        for (int at = 0; at < 10; at++)
            last = villager.postForm("/say/010101", said("w", "")).statusCode();
        assertEquals(429, last);
        assertTrue(count() <= 7, "a program fills nothing");
        try (var other = new Visitor(sala).saying("X-Forwarded-For", "10.1.1.1")) {
            String page = other.get("/say/010101").body();
            String fresh = other.get("/say/010201").body();
            assertEquals(plain(fresh), plain(page), "the page of a village of which much was said is as any other's");
        }
    }

    /** Without what is the village's own and what differs each time. */
    private static String plain(String page) {
        return page.replaceAll("name=\"(form|key)\" value=\"[^\"]*\"", "").replaceAll("Ban \\w+|Nong|Phonsay", "");
    }
}
