package org.sala.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.Outcome;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.Visitor;
import org.sala.server.signin.DemoAccounts;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Referrals of the invented district, answered by whoever got the link. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinksTest {
    private Sala sala = TestSala.serveDemo();
    private Visitor noy = new Visitor(sala);
    private Visitor receiver = new Visitor(sala);

    @BeforeAll
    void come() {
        noy.signIn("noy", DemoAccounts.PASSWORD).enrol();
    }

    @AfterAll
    void close() {
        noy.close();
        receiver.close();
        sala.close();
    }

    private JdbcClient sql() {
        return sala.get(JdbcClient.class);
    }

    private long one(String query) {
        return sql().sql(query).query(Long.class).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("none: " + query));
    }

    /** A referral that waits for an answer, with the person's consent, by the link worker Noy. */
    private long waiting() {
        return one("select r.id from record r join record p on p.id = r.owner_id where r.type = 'referral'"
                + " and r.data ->> 'status' = 'requested' and jsonb_exists(p.data -> 'consents', 'refer')"
                + " and p.data ->> 'worker' = (select id from account where login = 'noy')::text limit 1");
    }

    private String link(String kind, long subject) {
        var answer = noy.postJson("/links", "{\"kind\":\"" + kind + "\",\"subject\":" + subject + "}");
        assertEquals(201, answer.statusCode(), answer.body());
        return URI.create(Visitor.json(answer).needText("url")).getPath();
    }

    private String status(long referral) {
        return sql().sql("select data ->> 'status' from record where id = ?")
                .param(referral)
                .query(String.class)
                .single();
    }

    @Test
    void the_receiver_answers_without_an_account_and_later_says_what_came_of_it() {
        long referral = waiting();
        String path = link("referral", referral);
        var page = receiver.get(path);
        assertEquals(200, page.statusCode());
        assertTrue(page.body().contains("Yes, we can help"), page.body());
        assertTrue(page.body().length() < 20_000);
        assertFalse(page.body().contains("<script"));
        assertEquals("no-store", page.headers().firstValue("Cache-Control").orElse(""));

        assertEquals(303, receiver.postForm(path, "do=accept&wait=on+Friday").statusCode());
        assertEquals("accepted", status(referral));
        // The old phone sends it again, since it did not hear back.
        assertEquals(303, receiver.postForm(path, "do=accept&wait=on+Friday").statusCode());
        assertEquals("accepted", status(referral));
        assertTrue(receiver.get(path + "?came=done").body().contains("Thank you"));

        receiver.postForm(path, "do=start");
        receiver.postForm(path, "do=complete&note=He+came+along");
        assertEquals("completed", status(referral));
        assertEquals(
                1, one("select account from ledger where subject = " + referral + " and type = 'referral.complete'"));
        assertTrue(one("select count(*) from record where type = 'reading' and data ->> 'why' = 'link'") > 0);
    }

    @Test
    void a_no_has_its_reason_and_the_page_asks_for_it_in_lao_too() {
        long referral = waiting();
        String path = link("referral", referral);
        try (var lao = new Visitor(sala).reading("lo")) {
            var asked = lao.postForm(path, "do=reject&note=");
            assertEquals(400, asked.statusCode());
            assertTrue(asked.body().contains("ກະລຸນາເລືອກເຫດຜົນ"), asked.body());
        }
        assertEquals("requested", status(referral));
        assertEquals(
                303, receiver.postForm(path, "do=reject&reason=no-capacity").statusCode());
        assertEquals("rejected", status(referral));
    }

    @Test
    void a_receiver_who_cannot_says_who_can_without_javascript() {
        long referral = waiting();
        String path = link("referral", referral);
        long own = one("select (data ->> 'organization')::bigint from record where id = " + referral);
        long other = one("select id from record where type = 'service' and (data ->> 'organization')::bigint <> " + own
                + " and not coalesce((data ->> 'confidential')::boolean, false) order by id limit 1");
        String page = receiver.get(path).body();
        assertTrue(page.contains("We cannot, but somebody else can"), page);
        assertTrue(page.contains("<option value=\"" + other + "\">"), page);
        for (long hidden : sql().sql(
                        "select id from record where type = 'service' and ((data ->> 'confidential')::boolean"
                                + " or (data ->> 'organization')::bigint = " + own + ")")
                .query(Long.class)
                .list()) {
            assertFalse(page.contains("<option value=\"" + hidden + "\">"), page);
        }

        var nobody = receiver.postForm(path, "do=pass-on&instead=&insteadName=+");
        assertEquals(400, nobody.statusCode());
        assertTrue(nobody.body().contains("Please choose or write who can help"), nobody.body());
        assertEquals(400, receiver.postForm(path, "do=pass-on&instead=" + own).statusCode());
        assertEquals("requested", status(referral));

        assertEquals(
                303,
                receiver.postForm(path, "do=pass-on&instead=" + other + "&insteadName=Keo")
                        .statusCode());
        assertEquals("rejected", status(referral));
        assertEquals("other-can-help", text("select data ->> 'reason' from record where id = " + referral));
        assertEquals(Long.toString(other), text("select data ->> 'instead' from record where id = " + referral));
    }

    @Test
    void a_form_that_shows_the_card_again_is_a_reading_too() {
        long referral = waiting();
        String path = link("referral", referral);
        String readings =
                "select count(*) from record where type = 'reading' and data ->> 'why' = 'link' and owner_id ="
                        + " (select owner_id from record where id = " + referral + ")";
        sql().sql("update record set data = data || '{\"on\": \"2020-01-01\"}' where type = 'reading'")
                .update();
        long before = one(readings);
        assertEquals(400, receiver.postForm(path, "do=reject&note=").statusCode());
        assertEquals(before + 1, one(readings));
    }

    @Test
    void an_answer_after_a_cancellation_is_kept_and_its_sender_is_told() {
        long referral = waiting();
        String path = link("referral", referral);
        sql().sql("update record set data = jsonb_set(data, '{status}', '\"cancelled\"') where id = ?")
                .param(referral)
                .update();
        var answered = receiver.postForm(path, "do=accept");
        assertTrue(answered.headers().firstValue("Location").orElse("").endsWith("came=settle"));
        assertEquals(
                1,
                one("select count(*) from record where type = 'settle' and data ->> 'subject' = '" + referral + "'"));
        sql().sql("update record set data = jsonb_set(data, '{status}', '\"requested\"') where id = ?")
                .param(referral)
                .update();
    }

    @Test
    void a_new_link_ends_the_old_one_and_nobody_can_tell_it_from_a_guess() {
        long referral = waiting();
        String first = link("referral", referral);
        String second = link("referral", referral);
        assertNotEquals(first, second);
        assertEquals(410, receiver.get(first).statusCode());
        assertEquals(410, receiver.postForm(first, "do=accept").statusCode());
        assertEquals(200, receiver.get(second).statusCode());
        String guess = second.substring(0, second.length() - 3) + "AAA";
        assertEquals(404, receiver.get(guess).statusCode());
        assertEquals(receiver.get(first).body(), receiver.get(guess).body());
        assertEquals(404, receiver.get(second.replace("/answer/", "/mine/")).statusCode());
    }

    @Test
    void when_it_was_first_opened_is_known_and_it_goes_on_opening() {
        long referral = waiting();
        String path = link("referral", referral);
        String opened = "select opened_at::text from link where revoked_at is null and subject = " + referral;
        assertEquals(0, one("select count(opened_at) from link where revoked_at is null and subject = " + referral));
        assertEquals(200, receiver.get(path).statusCode());
        String first = text(opened);
        assertEquals(200, receiver.get(path).statusCode());
        assertEquals(first, text(opened));
    }

    @Test
    void an_ended_link_opens_nothing() {
        long referral = waiting();
        String path = link("referral", referral);
        sql().sql("update link set expires_at = now() - interval '1 day' where subject = ?")
                .param(referral)
                .update();
        assertEquals(410, receiver.get(path).statusCode());
        assertEquals("requested", status(referral));
    }

    @Test
    void without_the_persons_yes_there_is_no_link_and_an_old_one_shows_nothing() {
        long referral = waiting();
        String path = link("referral", referral);
        long person = one("select owner_id from record where id = " + referral);
        String name = sql().sql("select data ->> 'family' from record where id = ?")
                .param(person)
                .query(String.class)
                .single();
        assertTrue(receiver.get(path).body().contains(name));
        sql().sql("update record set data = data #- '{consents,refer}' where id = ?")
                .param(person)
                .update();
        String page = receiver.get(path).body();
        assertFalse(page.contains(name), page);
        assertTrue(page.contains("taken back their yes"), page);
        assertFalse(page.contains("Yes, we can help"));
        assertEquals(
                403,
                noy.postJson("/links", "{\"kind\":\"referral\",\"subject\":" + referral + "}")
                        .statusCode());
    }

    @Test
    void a_service_says_what_room_it_has_before_anybody_is_named() {
        long service = one("select id from record where type = 'service' limit 1");
        String path = link("capacity", service);
        assertTrue(receiver.get(path).body().contains("Do you have room?"));
        assertEquals(400, receiver.postForm(path, "says=perhaps").statusCode());
        assertEquals(303, receiver.postForm(path, "says=waitlist").statusCode());
        assertEquals(
                "waitlist",
                sql().sql("select data ->> 'capacity' from record where id = ?")
                        .param(service)
                        .query(String.class)
                        .single());
    }

    @Test
    void only_who_may_see_a_record_hands_out_a_link_to_it() {
        long referral = waiting();
        try (var ketsana = new Visitor(sala)
                        .signIn("ketsana", DemoAccounts.PASSWORD)
                        .enrol();
                var nobody = new Visitor(sala)) {
            assertEquals(
                    404,
                    ketsana.postJson("/links", "{\"kind\":\"referral\",\"subject\":" + referral + "}")
                            .statusCode());
            assertEquals(
                    401,
                    nobody.postJson("/links", "{\"kind\":\"referral\",\"subject\":" + referral + "}")
                            .statusCode());
        }
        for (String wrong : List.of(
                "{}",
                "{\"kind\":\"x\",\"subject\":1}",
                "{\"kind\":\"referral\",\"subject\":\"1\"}",
                "[]",
                "{\"kind\":\"referral\",\"subject\":-1}",
                "")) {
            assertEquals(400, noy.postJson("/links", wrong).statusCode(), wrong);
        }
        assertEquals(
                404,
                noy.postJson("/links", "{\"kind\":\"referral\",\"subject\":9007199254740991}")
                        .statusCode());
    }

    @Test
    void forms_with_anything_in_them_never_fail() {
        String path = link("referral", waiting());
        for (var body : Map.of(
                        "unknown command", "do=explode",
                        "nothing", "",
                        "a request of the other side", "do=request",
                        "nulls", "do=reject&reason=other&note=%00%00",
                        "not unicode", "do=reject&reason=other&note=%ff%fe",
                        "a long note", "do=reject&reason=other&note=" + "x".repeat(5_000),
                        "twice", "do=start&do=complete")
                .entrySet()) {
            int status = receiver.postForm(path, body.getValue()).statusCode();
            assertTrue(status == 303 || status == 400 || status == 413, body.getKey() + ": " + status);
        }
    }

    private long personWithAPlan() {
        return one("select g.owner_id from record g join record p on p.id = g.owner_id where g.type = 'goal'"
                + " and jsonb_exists(p.data -> 'consents', 'record') and p.data ->> 'status' = 'supported'"
                + " and p.data ->> 'family' is not null order by g.id desc limit 1");
    }

    @Test
    void the_person_reads_their_plan_and_who_read_about_them_and_takes_a_consent_back() {
        long person = personWithAPlan();
        String path = link("person", person);
        String name = text("select data ->> 'family' from record where id = " + person);
        String goal = text("select data ->> 'words' from record where type = 'goal' and owner_id = " + person);
        receiver.get(path);
        String page = receiver.get(path).body();
        assertTrue(page.contains(name) && page.contains(goal), page);
        assertTrue(page.contains("You, on this page"), page);
        assertTrue(page.contains("Keep my name and my story"), page);

        long consent = one("select id from record where type = 'consent' and owner_id = " + person
                + " and data ->> 'purpose' = 'record' and data ->> 'status' = 'given'");
        assertTrue(receiver.get(path + "?consent=" + consent).body().contains("Do you want to take this back?"));
        assertEquals(303, receiver.postForm(path, "consent=" + consent).statusCode());
        assertEquals("withdrawn", text("select data ->> 'status' from record where id = " + consent));
        assertEquals(2, one("select account from ledger where type = 'consent.withdraw' and subject = " + consent));
        String after = receiver.get(path + "?came=done").body();
        assertFalse(after.contains(name) || after.contains(goal), after);
    }

    @Test
    void what_could_harm_the_person_when_somebody_else_picks_the_paper_up_is_not_behind_it() throws NotJson {
        long person = personWithAPlan();
        agrees(person, "refer");
        long violence = makes("need", person, "\"category\":\"partner-violence\",\"words\":\"he drinks\"");
        long goal = makes("goal", person, "\"words\":\"to live apart\",\"need\":" + violence);
        makes("step", person, "\"words\":\"pack a bag\",\"who\":\"worker\",\"goal\":" + goal);
        long boat = one("select id from record where type = 'service' and not jsonb_exists(data, 'confidential')");
        long careful = refers(person, boat, "\"need\":" + violence + ",\"share\":[]");
        makes("step", person, "\"words\":\"wait at the pier\",\"who\":\"person\",\"referral\":" + careful);
        long house = one("select id from record where type = 'service' and data ->> 'confidential' = 'true'");
        long room = refers(person, house, "\"share\":[]");
        makes("step", person, "\"words\":\"ride with Noy\",\"who\":\"worker\",\"referral\":" + room);
        makes("step", person, "\"words\":\"plant beans\",\"who\":\"person\"");

        String page = receiver.get(link("person", person)).body();
        assertTrue(page.contains("plant beans"), page);
        for (String told :
                List.of("live apart", "pack a bag", "he drinks", "pier", "ride with", "safe place", "Safe house")) {
            assertFalse(page.contains(told), told);
        }
    }

    /** Something that Noy writes down about a person. */
    private long makes(String type, long person, String fields) throws NotJson {
        long author = one("select id from account where login = 'noy'");
        long area = one("select area_id from record where id = " + person);
        long device = sala.get(DeviceKeys.class).doorway(area, author, DeviceKey.Kind.PAGE);
        var told = Json.readFields("{\"person\":" + person + "," + fields + "}");
        var receipt = sala.get(Door.class)
                .submit(device, sala.get(Team.class).rightsOf(author), List.of(Draft.making(0, type, told)));
        assertEquals(Outcome.APPLIED, receipt.told().getFirst().outcome(), type);
        return receipt.told().getFirst().record().number();
    }

    private void agrees(long person, String purpose) throws NotJson {
        makes("consent", person, "\"how\":\"spoken\",\"witness\":\"her sister\",\"purpose\":\"" + purpose + "\"");
    }

    private long refers(long person, long service, String more) throws NotJson {
        long organization = one("select (data ->> 'organization')::bigint from record where id = " + service);
        return makes("referral", person, "\"service\":" + service + ",\"organization\":" + organization + "," + more);
    }

    @Test
    void somebody_elses_consent_is_not_taken_back_from_here() {
        long person = personWithAPlan();
        String path = link("person", person);
        long other = one("select id from record where type = 'consent' and owner_id <> " + person
                + " and data ->> 'status' = 'given' limit 1");
        assertEquals(303, receiver.postForm(path, "consent=" + other).statusCode());
        assertEquals("given", text("select data ->> 'status' from record where id = " + other));
        assertFalse(receiver.get(path + "?consent=" + other).body().contains("Do you want to take this back?"));
    }

    private String text(String query) {
        return sql().sql(query).query(String.class).list().stream()
                .findFirst()
                .orElseThrow(() -> new AssertionError("none: " + query));
    }
}
