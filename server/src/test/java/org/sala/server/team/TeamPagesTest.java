package org.sala.server.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.signin.Accounts;

class TeamPagesTest {
    private static final Pattern CODE = Pattern.compile("[A-Z]{4}-[2-9]{4}");
    private static final Pattern PASSWORD = Pattern.compile("class=\"code\">([a-z2-9-]{14})<");
    private static final String EMPTY_ROUND = "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{}}";

    private static Sala sala;
    private static TestTeam team;
    private static Visitor admin;
    private static Visitor supervisor;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
        admin = team.visitor("admin");
        supervisor = team.visitor("vone");
    }

    @AfterAll
    static void close() {
        admin.close();
        supervisor.close();
        sala.close();
    }

    private static String found(Pattern pattern, HttpResponse<String> page) {
        var matcher = pattern.matcher(page.body());
        assertTrue(matcher.find(), page.body());
        return matcher.groupCount() == 0 ? matcher.group() : matcher.group(1);
    }

    private static long account(String login) {
        return sala.get(Accounts.class).find(login).orElseThrow().id();
    }

    private static HttpResponse<String> make(String login, long place) {
        return admin.post(
                "/team/new",
                Map.of("login", login, "name", "ບຸນມີ", "nameOther", "Bounmy", "language", "en", "place", "" + place));
    }

    @Test
    void an_administrator_makes_an_account_gives_it_a_role_and_its_owner_chooses_a_password() {
        var made = make("bounmy", team.village);
        assertEquals(200, made.statusCode());
        String password = found(PASSWORD, made);
        long bounmy = account("bounmy");

        var given = admin.post(
                "/team/" + bounmy + "/role", Map.of("role", "volunteer", "place", "" + team.village, "until", ""));
        assertEquals(303, given.statusCode(), given::body);
        assertTrue(admin.get("/team/" + bounmy).body().contains("Village volunteer"));

        try (var owner = new Visitor(sala)) {
            var entered = owner.post("/sign-in", Map.of("login", "bounmy", "password", password));
            assertEquals("/password", entered.headers().firstValue("Location").orElseThrow());
            assertEquals(403, owner.postJson("/devices", "{}").statusCode(), "a first password enrols nothing");
            assertEquals(302, owner.get("/team").statusCode(), "and opens no page but that of the password");
            var changed = owner.post(
                    "/password", Map.of("old", password, "new", "five hens in a tree", "again", "five hens in a tree"));
            assertEquals(303, changed.statusCode(), changed::body);
            assertEquals(201, owner.postJson("/devices", "{}").statusCode());
        }
    }

    @Test
    void what_is_wrong_is_said_beside_what_was_typed() {
        var taken = make("kham", team.village);
        assertEquals(422, taken.statusCode());
        assertTrue(taken.body().contains("Somebody else has this sign-in name."), taken::body);
        assertTrue(taken.body().contains("value=\"ບຸນມີ\""), taken::body);

        var nowhere = admin.post("/team/new", Map.of("login", "phet", "name", "Phet", "language", "en"));
        assertTrue(nowhere.body().contains("No place was chosen."), nowhere::body);
        var backwards = admin.post(
                "/team/" + team.kham + "/role",
                Map.of("role", "volunteer", "place", "" + team.village, "from", "2026-02-01", "until", "2026-01-01"));
        assertTrue(backwards.body().contains("The last day is before the first."), backwards::body);
        var noDay = admin.post(
                "/team/" + team.kham + "/role",
                Map.of("role", "volunteer", "place", "" + team.village, "from", "31.2.2026"));
        assertEquals(422, noDay.statusCode());
    }

    @Test
    void a_place_is_found_by_a_part_of_its_name_in_either_script() {
        var latin = admin.post("/team/new", Map.of("login", "x", "find", "ban nong", "look", "1"));
        assertTrue(latin.body().contains("value=\"" + team.otherVillage + "\""), latin::body);
        assertTrue(latin.body().contains("value=\"x\""), "what was typed stays");
        var lao = admin.post("/team/new", Map.of("find", "ໂພນໄຊ", "look", "1"));
        assertTrue(lao.body().contains("value=\"" + team.village + "\""), lao::body);
        var opened = admin.post("/team/new", Map.of("in", "" + team.otherDistrict));
        assertTrue(opened.body().contains("Ban Nong"), opened::body);
        assertTrue(admin.get("/team/places?in=" + team.district).body().contains("Ban Phonsay"));
    }

    @Test
    void who_has_no_office_is_told_no() {
        try (var volunteer = team.visitor("kham");
                var stranger = new Visitor(sala);
                var phone = team.visitor("admin").enrol()) {
            assertEquals(403, volunteer.get("/team").statusCode());
            assertEquals(403, volunteer.get("/team/" + team.noy).statusCode());
            assertEquals(
                    403,
                    volunteer
                            .post("/password", "/team/" + team.kham + "/code", Map.of())
                            .statusCode());
            assertEquals(302, stranger.get("/team").statusCode(), "first sign in");
            assertEquals(403, phone.getJson("/team").statusCode(), "a phone's token opens no page");
        }
    }

    @Test
    void a_supervisor_lends_phones_to_their_own_people_and_to_nobody_above_or_beside() {
        team.account("sou", "Sou", "", "en", team.otherVillage, "volunteer");
        String list = supervisor.get("/team").body();
        assertTrue(list.contains("/team/" + team.kham) && list.contains("/team/" + team.noy), list);
        assertFalse(list.contains("/team/" + team.admin + "\"") || list.contains(">Sou<"), list);

        assertEquals(404, supervisor.get("/team/" + account("sou")).statusCode());
        assertEquals(
                404,
                supervisor
                        .post("/team", "/team/" + team.admin + "/code", Map.of())
                        .statusCode());
        assertEquals(403, supervisor.get("/team/new").statusCode());
        assertEquals(
                403,
                supervisor
                        .post("/team", "/team/" + team.kham + "/password", Map.of())
                        .statusCode());

        var page = supervisor.post("/team", "/team/" + team.kham + "/code", Map.of());
        assertTrue(page.body().contains("<svg"), page::body);
        String code = found(CODE, page);
        try (var phone = new Visitor(sala)) {
            var enrolled = phone.postJson("/devices", "{\"code\":\" " + code.toLowerCase(Locale.ROOT) + "\"}");
            assertEquals(201, enrolled.statusCode(), enrolled::body);
            assertEquals(
                    team.kham,
                    Visitor.json(enrolled).fields("account").whole("id").orElseThrow());
            assertEquals(
                    400,
                    phone.postJson("/devices", "{\"code\":\"" + code + "\"}").statusCode(),
                    "only once");
        }
    }

    @Test
    void a_phone_that_is_taken_away_hands_in_its_last_changes_and_is_wiped() {
        team.account("lost", "Lost", "", "en", team.village, "volunteer");
        try (var phone = team.visitor("lost")) {
            long device = Visitor.json(phone.postJson("/devices", "{}"))
                    .whole("device")
                    .orElseThrow();
            phone.enrol();
            long second = device + 1;
            String round = EMPTY_ROUND.replace(
                    "}}",
                    "},\"ops\":[[1,\"e\",\"person\"," + (second * (1L << 24) + 1) + ",0,1793450000000,{\"place\":"
                            + team.village + ",\"description\":\"by the well\"},1]]}");
            assertTrue(admin.get("/team/" + account("lost")).body().contains("/devices/" + second + "/revocation"));
            admin.post("/team", "/team/" + account("lost") + "/devices/" + second + "/revocation", Map.of());

            var told = Visitor.json(phone.postJson("/sync", round));
            assertEquals(1, told.whole("ack").orElseThrow(), "what was written on it is not lost");
            assertTrue(told.flag("more") && !told.flag("wipe"), "it may have written more");
            assertTrue(Visitor.json(phone.postJson("/sync", EMPTY_ROUND)).flag("wipe"));
            assertEquals(401, phone.getJson("/team.json").statusCode());
            assertTrue(admin.get("/team/" + account("lost")).body().contains("Taken away"));
        }
    }

    @Test
    void closing_an_account_ends_its_session_and_wipes_its_phones_at_once() {
        long gone = team.account("gone", "Gone", "", "en", team.village, "volunteer");
        try (var browser = team.visitor("gone");
                var phone = team.visitor("gone").enrol()) {
            assertEquals(200, browser.get("/password").statusCode());
            assertEquals(
                    303,
                    admin.post("/team", "/team/" + gone + "/closure", Map.of()).statusCode());

            assertEquals(302, browser.get("/password").statusCode());
            assertTrue(Visitor.json(phone.postJson("/sync", EMPTY_ROUND)).flag("wipe"));
        }
        assertEquals(
                403,
                admin.post("/team", "/team/" + team.admin + "/closure", Map.of())
                        .statusCode(),
                "not oneself");
    }

    @Test
    void an_administrator_of_a_district_makes_nobody_more_than_they_are_themselves() {
        long deputy = team.account("deputy", "Deputy", "", "en", team.district, "administrator");
        try (var district = team.visitor("deputy")) {
            assertEquals(404, district.get("/team/" + team.admin).statusCode());
            var above = district.post(
                    "/team/" + deputy + "/role", Map.of("role", "administrator", "place", "" + team.country));
            assertEquals(422, above.statusCode());
            var beside = district.post(
                    "/team/new", Map.of("login", "y", "name", "Y", "language", "en", "place", "" + team.otherVillage));
            assertEquals(422, beside.statusCode());
            assertEquals(200, district.get("/team/" + team.kham + "/edit").statusCode());
        }
    }

    @Test
    void a_role_that_is_ended_opens_nothing_from_then_on() {
        long brief = team.account("brief", "Brief", "", "en", team.village, "volunteer");
        try (var phone = team.visitor("brief").enrol()) {
            assertEquals(
                    1,
                    Visitor.json(phone.getJson("/team.json"))
                            .fields("me")
                            .items("grants")
                            .size());
            String page = admin.get("/team/" + brief).body();
            var end = Pattern.compile("/team/" + brief + "/role/\\d+/end").matcher(page);
            assertTrue(end.find(), page);
            admin.post("/team", end.group(), Map.of());

            assertEquals(
                    0,
                    Visitor.json(phone.getJson("/team.json"))
                            .fields("me")
                            .items("grants")
                            .size());
            assertEquals(404, admin.post("/team", end.group(), Map.of()).statusCode(), "it has ended already");
        }
    }

    @Test
    void every_change_is_on_the_account_s_page_with_who_did_it() {
        long told = team.account("told", "Told", "", "en", team.village, "volunteer");
        admin.post("/team/" + told + "/edit", Map.of("name", "Tolda", "language", "en", "place", "" + team.village));
        admin.post("/team", "/team/" + told + "/password", Map.of());
        supervisor.post("/team", "/team/" + told + "/code", Map.of());

        String page = admin.get("/team/" + told).body();
        for (String line : new String[] {
            "Name, language or place was changed.", "A new password was given.", "A code for a phone was made."
        }) {
            assertTrue(page.contains(line), page);
        }
        assertTrue(page.contains("· Admin") && page.contains("· Vone"), page);
    }

    @Test
    void a_form_from_another_site_changes_nothing() {
        var forged = admin.postForm("/team/" + team.kham + "/closure", "form=guessed");
        assertEquals(403, forged.statusCode());
        assertFalse(sala.get(Accounts.class).get(team.kham).isDisabled());
        assertEquals(403, admin.postForm("/team/" + team.kham + "/closure", "").statusCode());
        assertFalse(sala.get(Accounts.class).get(team.kham).isDisabled());
    }

    @Test
    void the_pages_are_in_lao_too() {
        var page = team.visitor("admin").reading("lo").get("/team?lang=lo");
        assertTrue(page.body().contains("ບັນຊີຜູ້ໃຊ້"), page::body);
        assertFalse(page.body().contains("office."), page::body);
    }
}
