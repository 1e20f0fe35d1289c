package org.sala.server.district;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.place.StoredPlaces;
import org.sala.server.store.CommunityLines;
import org.sala.server.store.Verify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What the district sees of its villages, over real HTTP: each role what it may, nothing more. */
class DistrictPagesTest {
    private static LocalDate today = LocalDate.EPOCH;

    private static Sala sala;
    private static TestTeam team;
    private static long quietVillage;
    private static Visitor officer;
    private static Visitor supervisor;
    private static Visitor evaluator;

    @BeforeAll
    static void open() {
        today = LocalDate.now(ZoneOffset.UTC);
        sala = TestSala.serve();
        team = new TestTeam(sala);
        quietVillage = team.place(team.district, "village", "010102", "Ban Quiet", "ບ້ານມິດ");
        team.place(team.district, "village", "010103", "Ban Empty", "ບ້ານເປົ່າ");
        sala.get(JdbcClient.class)
                .sql("update place_edition set edition = edition + 1")
                .update();
        sala.get(StoredPlaces.class).forget();
        team.account("bouakham", "Bouakham", "", "en", team.district, "district-officer");
        team.account("ket", "Ket", "", "en", team.district, "evaluator");
        team.account("nok", "Nok", "", "en", team.otherDistrict, "district-officer");
        team.account("phet", "Phet", "", "en", team.country, "district-officer");
        live();
        officer = team.visitor("bouakham");
        supervisor = team.visitor("vone");
        evaluator = team.visitor("ket");
    }

    @AfterAll
    static void close() {
        officer.close();
        supervisor.close();
        evaluator.close();
        sala.close();
    }

    /** Ban Phonsay has something of everything; Ban Quiet has met and owes nothing; of Ban Empty nothing is known. */
    private static void live() {
        try (var phone = new CommunityPhone(team.visitor("vone"))) {
            long place = team.village;
            long met = phone.make("gathering", "place", place, "on", today.minusDays(40), "title", "First meeting");
            phone.command("gathering.close", met, "closedOn", today.minusDays(40));
            phone.make("gathering", "place", place, "on", today.plusDays(20));
            long topic = phone.make(
                    "topic", "place", place, "category", "transport", "source", "raised", "words", "The road");
            long hidden = phone.make(
                    "topic",
                    "place",
                    place,
                    "category",
                    "partner-violence",
                    "source",
                    "raised",
                    "words",
                    "Shouting at night");
            phone.make(
                    "priority", "place", place, "gathering", met, "topic", topic, "category", "transport", "rank", 1);
            phone.make(
                    "priority",
                    "place",
                    place,
                    "gathering",
                    met,
                    "topic",
                    hidden,
                    "category",
                    "partner-violence",
                    "rank",
                    2);
            promise(phone, place, "district-authority", "villagers", today.minusDays(3), "Gravel for the road");
            promise(phone, place, "villagers", "health-centre", today.minusDays(9), "A path to the health centre");
            promise(phone, place, "health-centre", "villagers", today.plusDays(5), "A clinic day each month");
            long kept = promise(phone, place, "villagers", "district-authority", today.minusDays(10), "A fence");
            phone.command(
                    "commitment.confirm",
                    kept,
                    "confirmWitness",
                    "The elder",
                    "confirmedOn",
                    today.minusDays(12).toString());
            phone.make(
                    "escalation",
                    "place",
                    place,
                    "to",
                    team.district,
                    "words",
                    "A bridge is beyond us",
                    "why",
                    "money",
                    "on",
                    today.minusDays(30),
                    "due",
                    today.minusDays(2));
            phone.make("visit", "place", place, "level", "district", "on", today.minusDays(6));
            long fund = phone.make("fund", "place", place, "name", "Boat fund", "budget", 1_000_000, "currency", "LAK");
            phone.make(
                    "spending",
                    "fund",
                    fund,
                    "place",
                    place,
                    "words",
                    "Fuel",
                    "amount",
                    50_000,
                    "requestedBy",
                    team.vone);
            phone.make(
                    "complaint",
                    "place",
                    team.district,
                    "village",
                    place,
                    "about",
                    "fund",
                    "words",
                    "Where is the money?");
            long quiet = phone.make("gathering", "place", quietVillage, "on", today.minusDays(10));
            phone.command("gathering.close", quiet, "closedOn", today.minusDays(10));
            phone.send();
        }
    }

    private static long promise(CommunityPhone phone, long place, String by, String to, LocalDate due, String words) {
        return phone.make("commitment", "place", place, "by", by, "to", to, "due", due, "words", words);
    }

    private static String at(long place) {
        return "/district/" + place;
    }

    private static String village(long village) {
        return at(team.district) + "/village/" + village;
    }

    private static List<List<String>> csv(Visitor visitor, String path) {
        HttpResponse<String> file = visitor.get(path);
        assertEquals(200, file.statusCode(), file::body);
        try (var read = CSVFormat.EXCEL.parse(new StringReader(file.body().substring(1)))) {
            return read.stream().map(CSVRecord::toList).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What stands in a row of the table of villages under a heading. */
    private static String cell(List<List<String>> table, String name, String heading) {
        int column = table.getFirst().indexOf(heading);
        assertTrue(column >= 0, heading + " in " + table.getFirst());
        return table.stream()
                .filter(row -> row.getFirst().equals(name))
                .map(row -> row.get(column))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name + " in " + table));
    }

    @Test
    void an_officer_comes_to_the_district_at_once_and_sees_what_is_overdue_first() {
        assertEquals(
                at(team.district),
                officer.get("/district").headers().firstValue("Location").orElseThrow());
        String page = officer.get(at(team.district)).body();
        int overdue = page.indexOf("Ban Phonsay</a>");
        int empty = page.indexOf("Ban Empty</a>");
        int well = page.indexOf("Ban Quiet</a>");
        assertTrue(overdue > 0 && overdue < empty && empty < well, page);
        assertTrue(page.contains("A bridge is beyond us"), "what waits for an answer");
    }

    @Test
    void every_figure_is_of_what_was_written_down() {
        List<List<String>> table = csv(officer, at(team.district) + "/villages.csv");
        String name = "Ban Phonsay";
        assertEquals("Overdue", cell(table, name, "How it stands"));
        assertEquals(today.minusDays(40).toString(), cell(table, name, "Gatherings: last"));
        assertEquals(today.plusDays(20).toString(), cell(table, name, "Gatherings: next"));
        assertEquals("2", cell(table, name, "Promises: late"));
        assertEquals("1", cell(table, name, "Promises: late: authorities"));
        assertEquals("1", cell(table, name, "Promises: late: village"));
        assertEquals("0", cell(table, name, "Promises: late: organizations"));
        assertEquals("1000000", cell(table, name, "Money: left (LAK)"));
        assertEquals("1", cell(table, name, "Promises: due soon"));
        assertEquals("1", cell(table, name, "Promises: kept in time"));
        assertEquals("3", cell(table, name, "Promises: to be kept by now"));
        assertEquals("1", cell(table, name, "Waiting for an answer: overdue"));
        assertEquals("1", cell(table, name, "Visits: missed"));
        assertEquals("1", cell(table, name, "Money: to decide"));
        assertEquals("On track", cell(table, "Ban Quiet", "How it stands"));
        assertEquals("Not begun", cell(table, "Ban Empty", "How it stands"));
        assertEquals("1", cell(table, "Phonsay", "Complaints to answer"), "at the level above the village");
        assertEquals("2", cell(table, "All together", "Promises: late"));
    }

    @Test
    void kinds_of_need_that_need_a_right_are_in_no_figure_without_it() {
        assertEquals("1", cell(csv(officer, at(team.district) + "/villages.csv"), "Ban Phonsay", "Priorities"));
        assertEquals("2", cell(csv(supervisor, at(team.district) + "/villages.csv"), "Ban Phonsay", "Priorities"));
        assertFalse(officer.get(village(team.village)).body().contains("Shouting at night"));
        assertTrue(supervisor.get(village(team.village)).body().contains("Shouting at night"));
        assertFalse(officer.get(village(team.village) + "/topic.csv").body().contains("Shouting"));
    }

    @Test
    void an_evaluator_reads_neither_money_nor_complaints() {
        String page = evaluator.get(at(team.district)).body();
        assertFalse(page.contains("Complaints to answer"), page);
        List<String> head = csv(evaluator, at(team.district) + "/villages.csv").getFirst();
        assertTrue(head.stream().noneMatch(title -> title.startsWith("Money")), head::toString);
        String told = evaluator.get(village(team.village)).body();
        assertTrue(told.contains("Gravel for the road"), told);
        assertFalse(told.contains("Boat fund") || told.contains("Fuel"), told);
        assertEquals(404, evaluator.get(village(team.village) + "/fund.csv").statusCode());
        assertEquals(
                404, evaluator.get(village(team.district) + "/complaint.xlsx").statusCode());
        assertTrue(officer.get(village(team.district)).body().contains("Where is the money?"));
    }

    @Test
    void who_works_in_a_village_or_looks_after_accounts_has_no_district() {
        try (var volunteer = team.visitor("kham");
                var administrator = team.visitor("admin");
                var stranger = new Visitor(sala);
                var phone = team.visitor("bouakham").enrol()) {
            for (String path : List.of(
                    "/district", at(team.district), village(team.village), at(team.district) + "/villages.csv")) {
                assertEquals(403, volunteer.get(path).statusCode(), path);
                assertEquals(403, administrator.get(path).statusCode(), path);
                assertEquals(403, phone.getJson(path).statusCode(), "a phone's token opens no page: " + path);
                assertEquals(302, stranger.get(path).statusCode(), "first sign in");
            }
        }
    }

    @Test
    void another_district_does_not_exist() {
        try (var other = team.visitor("nok")) {
            assertEquals(200, other.get(at(team.otherDistrict)).statusCode());
            for (String path : List.of(
                    at(team.district),
                    at(team.country),
                    village(team.village),
                    at(team.otherDistrict) + "/village/" + team.village,
                    at(team.district) + "/villages.xlsx",
                    at(team.otherDistrict) + "/village/" + team.village + "/commitment.csv")) {
                assertEquals(404, other.get(path).statusCode(), path);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "abc", "99999999999999999999", "1%2e5", "%00", "999999999"})
    void a_number_that_is_no_place_is_told_so(String number) {
        for (String path : List.of("/district/" + number, at(team.district) + "/village/" + number)) {
            int status = officer.get(path).statusCode();
            assertTrue(status == 404 || status == 400, path + ": " + status);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"villages.pdf", "villages", "people.csv", "..csv", "village.csv.exe", "villages.csv%0a"})
    void a_file_that_is_none_is_told_so(String file) {
        int status = officer.get(at(team.district) + "/" + file).statusCode();
        assertTrue(status == 404 || status == 400, file + ": " + status);
        assertEquals(404, officer.get(village(team.village) + "/person.csv").statusCode());
    }

    @Test
    void above_the_districts_each_is_summed_and_leads_down() {
        try (var province = team.visitor("phet")) {
            List<List<String>> table = csv(province, at(team.country) + "/villages.csv");
            assertEquals("3", cell(table, "Phonsay", "Gatherings: villages"));
            assertEquals("2", cell(table, "Phonsay", "Gatherings: met within a year"));
            assertEquals("2", cell(table, "Phonsay", "Promises: late"));
            assertEquals("0", cell(table, "Nong", "Promises: late"));
            assertEquals("Overdue", cell(table, "All together", "How it stands"));
            String page = province.get(at(team.country)).body();
            assertTrue(page.contains("href=\"" + at(team.district) + "\""), page);
            assertTrue(
                    province.get(at(team.district)).body().contains("href=\"" + at(team.country) + "\""),
                    "and up again");
        }
    }

    @Test
    void a_large_district_begins_with_those_that_need_somebody_and_its_sums_and_files_are_of_all() {
        for (int at = 0; at < 205; at++) {
            team.place(team.otherDistrict, "village", "0102L" + at, "Ban Large " + at, "ບ້ານ " + at);
        }
        sala.get(JdbcClient.class)
                .sql("update place_edition set edition = edition + 1")
                .update();
        sala.get(StoredPlaces.class).forget();
        try (var other = team.visitor("nok")) {
            String first = other.get(at(team.otherDistrict)).body();
            String whole = other.get(at(team.otherDistrict) + "?all=1").body();
            assertEquals(200, first.split("class=\"stands-", -1).length - 1);
            assertEquals(206, whole.split("class=\"stands-", -1).length - 1);
            assertTrue(first.contains("(206)") && !whole.contains("(206)"));
            assertEquals(
                    208, csv(other, at(team.otherDistrict) + "/villages.csv").size(), "head, all, and their sum");
        }
    }

    @Test
    void files_are_called_after_place_and_day_in_the_reader_s_language() {
        try (var reader = team.visitor("bouakham").reading("lo")) {
            var english = officer.get(at(team.district) + "/villages.xlsx");
            String name = english.headers().firstValue("Content-Disposition").orElseThrow();
            assertTrue(name.contains("Villages-Phonsay-" + today + ".xlsx"), name);
            assertTrue(english.body().startsWith("PK"));
            var lao = reader.get(at(team.district) + "/villages.csv?lang=lo");
            assertTrue(lao.body().startsWith("\uFEFF") && lao.body().contains("ບ້ານໂພນໄຊ,ກາຍກຳນົດ"), lao::body);
            assertTrue(lao.headers()
                    .firstValue("Content-Disposition")
                    .orElseThrow()
                    .contains("filename*=UTF-8''"));
            assertEquals(
                    "text/csv;charset=UTF-8",
                    lao.headers().firstValue("Content-Type").orElseThrow());
        }
    }

    @Test
    void the_pages_are_in_lao_too() {
        try (var reader = team.visitor("bouakham")) {
            String page = reader.get(at(team.district) + "?lang=lo").body();
            assertTrue(page.contains("ບັນດາບ້ານ") && page.contains("ບ້ານໂພນໄຊ"), page);
            assertFalse(Pattern.compile("district\\.[a-z]").matcher(page).find(), page);
        }
    }

    @Test
    void what_somebody_wrote_is_never_part_of_the_page_nor_a_formula() {
        try (var phone = new CommunityPhone(team.visitor("vone"))) {
            phone.make(
                    "fund",
                    "place",
                    team.district,
                    "name",
                    "=cmd|' /C calc'!A0",
                    "budget",
                    1,
                    "source",
                    "<script>alert(1)</script>");
            phone.send();
        }
        String page = officer.get(village(team.district)).body();
        assertTrue(page.contains("&lt;script&gt;") && !page.contains("<script>"), page);
        assertTrue(
                officer.get(village(team.district) + "/fund.csv").body().contains("\n'=cmd"), "words, not a formula");
    }

    @Test
    void the_lines_say_what_the_records_say_and_can_be_made_anew() {
        var sql = sala.get(JdbcClient.class);
        var transactions = sala.get(PlatformTransactionManager.class);
        assertEquals(List.of(), new Verify(sql, transactions, part -> {}).check());
        sql.sql("update community_line set status = 'kept' where type = 'commitment'")
                .update();
        sql.sql("delete from community_line where type = 'visit'").update();
        List<String> found = new Verify(sql, transactions, part -> {}).check();
        assertTrue(found.stream().anyMatch(finding -> finding.contains("has no line")), found::toString);
        assertTrue(
                found.stream().anyMatch(finding -> finding.contains("says otherwise than its line")), found::toString);
        sala.get(TransactionTemplate.class).executeWithoutResult(begun -> CommunityLines.rebuild(sql));
        assertEquals(List.of(), new Verify(sql, transactions, part -> {}).check());
    }
}
