package org.sala.server.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.store.Verify;
import org.sala.server.team.LendDevices;
import org.sala.server.team.TeamChanges;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Referrals that another program asks for and answers, over HTTP. */
class ReferralDoorTest {
    private static Sala sala;
    private static TestTeam team;
    private static AskingProgram program;
    private static String noy;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
        program = new AskingProgram(sala, team);
        noy = program.token(team.noy);
    }

    @AfterAll
    static void close() {
        assertEquals(
                List.of(),
                new Verify(sala.get(JdbcClient.class), sala.get(PlatformTransactionManager.class), part -> {}).check());
        program.close();
        sala.close();
    }

    private static long count(String query, Object... params) {
        return sala.get(JdbcClient.class)
                .sql(query)
                .params(params)
                .query(Long.class)
                .single();
    }

    private static long referralsOf(long person) {
        return count("select count(*) from record where type = 'referral' and owner_id = ?", person);
    }

    private static long asked(long person, String key) {
        var answer = program.post(noy, key, "/referrals", program.asking(person));
        assertEquals(201, answer.statusCode(), answer.body());
        return AskingProgram.told(answer).whole("referral").orElseThrow();
    }

    private static void assertProblem(int status, String code, String where, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertEquals(
                "application/problem+json",
                answer.headers().firstValue("Content-Type").orElse(""));
        Value.Fields told = AskingProgram.told(answer);
        assertEquals(code, told.needText("error"));
        assertEquals(where, told.needText("where"));
        assertEquals(status, told.whole("status").orElse(0));
        assertFalse(told.needText("title").isEmpty() || told.needText("detail").isEmpty());
    }

    @Test
    void a_program_asks_the_receivers_answers_and_reads_what_came_of_it() {
        long person = program.agreeing(team.village);
        var made = program.post(noy, "one", "/referrals", program.asking(person));
        assertEquals(201, made.statusCode(), made.body());
        assertEquals("requested", AskingProgram.told(made).needText("state"));
        String path = made.headers().firstValue("Location").orElseThrow();

        long contact = team.account(
                "rice", "Rice", "", "en", team.district, "organization-contact", OptionalLong.of(program.organization));
        String receiver = program.token(contact);
        var accepted = program.post(receiver, "one", path + "/accept", "{\"wait\":\"on Friday\"}");
        assertEquals(200, accepted.statusCode(), accepted.body());
        assertEquals("accepted", AskingProgram.told(accepted).needText("state"));
        var again = program.post(receiver, "two", path + "/accept", "{}");
        assertEquals(200, again.statusCode());
        assertEquals("already-done", AskingProgram.told(again).needText("outcome"));

        Value.Fields read = AskingProgram.told(program.get(noy, path)).fields("fields");
        assertEquals("accepted", read.needText("status"));
        assertEquals("on Friday", read.needText("wait"));
        assertEquals(team.noy, read.whole("requestedBy").orElseThrow());
        assertTrue(
                AskingProgram.told(program.get(receiver, path)).fields("fields").has("card"));
    }

    @Test
    void who_reads_is_kept_and_told() {
        long person = program.agreeing(team.village);
        String path = "/referrals/" + asked(person, "read");
        String readings = "select count(*) from record where type = 'reading' and owner_id = ? and data ->> 'who' = ?";
        assertEquals(0, count(readings, person, "" + team.noy));
        program.get(noy, path);
        assertEquals(1, count(readings, person, "" + team.noy));
    }

    @Test
    void the_same_key_is_the_same_question() {
        long person = program.agreeing(team.village);
        var first = program.post(noy, "same", "/referrals", program.asking(person));
        var again =
                program.post(noy, "same", "/referrals", program.asking(person).replace(",", " , "));
        assertEquals(201, again.statusCode());
        assertEquals(first.body(), again.body());
        assertEquals(1, referralsOf(person));

        long other = program.agreeing(team.village);
        assertProblem(
                409, "key-reused", "Idempotency-Key", program.post(noy, "same", "/referrals", program.asking(other)));
        assertEquals(0, referralsOf(other));
        assertEquals(
                201,
                program.post(program.token(team.noy), "same", "/referrals", program.asking(other))
                        .statusCode());
    }

    @Test
    void many_with_the_same_key_at_once_make_one() throws InterruptedException, ExecutionException {
        long person = program.agreeing(team.village);
        List<Callable<HttpResponse<String>>> questions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            questions.add(() -> program.post(noy, "at-once", "/referrals", program.asking(person)));
        }
        Set<String> answers;
        try (var threads = Executors.newFixedThreadPool(20)) {
            List<String> heard = new ArrayList<>();
            for (Future<HttpResponse<String>> answer : threads.invokeAll(questions)) {
                heard.add(answer.get().statusCode() + answer.get().body());
            }
            answers = heard.stream().collect(Collectors.toSet());
        }
        assertEquals(1, referralsOf(person));
        assertEquals(1, answers.size(), answers::toString);
    }

    @Test
    void without_the_persons_yes_it_waits_for_a_supervisor() {
        long person = program.person(team.village);
        program.agree(person, "record");
        String body = "{\"person\":" + person + ",\"service\":" + program.service + "}";
        var held = program.post(noy, "unasked", "/referrals", body);
        assertProblem(422, "consent-missing", "", held);
        assertEquals("held", AskingProgram.told(held).needText("outcome"));
        assertEquals("draft", AskingProgram.told(held).needText("state"));
        assertEquals(1, AskingProgram.told(held).items("settle").size());
        assertEquals(
                held.body(), program.post(noy, "unasked", "/referrals", body).body());

        var lao = program.post(noy, "unasked", "/referrals", body, "lo");
        assertNotEquals(held.body(), lao.body());
        assertEquals(
                AskingProgram.told(held).items("settle"),
                AskingProgram.told(lao).items("settle"));
    }

    @Test
    void who_may_not_is_held_and_what_may_not_be_seen_is_not_there() {
        long person = program.agreeing(team.village);
        String path = "/referrals/" + asked(person, "mine");
        String kham = program.token(team.kham);
        assertProblem(422, "not-entitled", "", program.post(kham, "x", "/referrals", program.asking(person)));
        assertProblem(422, "not-the-receiver", "", program.post(noy, "y", path + "/accept", "{}"));

        long away = team.account("far", "Far", "", "en", team.otherDistrict, "link-worker");
        String far = program.token(away);
        assertProblem(404, "not-found", "", program.get(far, path));
        assertProblem(404, "not-found", "", program.post(far, "z", path + "/cancel", "{\"reason\":\"mistake\"}"));
        assertEquals(0, count("select count(*) from ledger where account = ?", away));
    }

    @Test
    void what_no_longer_fits_is_kept_for_somebody_to_decide() {
        String path = "/referrals/" + asked(program.agreeing(team.village), "late");
        assertEquals(
                200,
                program.post(noy, "l1", path + "/cancel", "{\"reason\":\"mistake\"}")
                        .statusCode());
        var late = program.post(noy, "l2", path + "/accept", "{\"via\":\"phone\"}");
        assertEquals(202, late.statusCode(), late.body());
        assertEquals("was-cancelled", AskingProgram.told(late).needText("reason"));
        assertEquals(1, AskingProgram.told(late).items("settle").size());
    }

    @Test
    void what_is_wrong_is_said_with_where_and_how_before_anything_happens() {
        long person = program.agreeing(team.village);
        String good = program.asking(person);
        long before = count("select count(*) from ledger");
        assertProblem(400, "key-missing", "Idempotency-Key", program.post(noy, "", "/referrals", good));
        assertProblem(400, "key-odd", "Idempotency-Key", program.post(noy, "a b", "/referrals", good));
        assertProblem(400, "required-missing", "person", program.post(noy, "k", "/referrals", "{}"));
        assertProblem(400, "not-json", "body", program.post(noy, "k", "/referrals", "{"));
        assertProblem(400, "unknown-field", "colour", program.post(noy, "k", "/referrals", with(good, "colour", "1")));
        assertProblem(
                400, "server-only", "holder", program.post(noy, "k", "/referrals", with(good, "holder", "\"x\"")));
        assertProblem(
                400, "unknown-code", "urgency", program.post(noy, "k", "/referrals", with(good, "urgency", "\"now\"")));
        assertProblem(400, "wrong-kind", "need", program.post(noy, "k", "/referrals", with(good, "need", "\"rice\"")));
        assertProblem(
                400,
                "unknown-record",
                "service",
                program.post(noy, "k", "/referrals", "{\"person\":" + person + ",\"service\":" + person + "}"));
        assertProblem(413, "too-large", "body", program.post(noy, "k", "/referrals", " ".repeat(70_000)));
        assertEquals(before, count("select count(*) from ledger"));

        String path = "/referrals/" + asked(person, "k");
        assertProblem(400, "unknown-command", "frob", program.post(noy, "c", path + "/frob", "{}"));
        assertProblem(400, "reason-missing", "reason", program.post(noy, "c", path + "/cancel", "{}"));
        var odd = program.post(noy, "c", path + "/cancel", "{\"reason\":\"rain\"}", "lo");
        assertProblem(400, "unknown-code", "reason", odd);
        assertTrue(AskingProgram.told(odd).needText("how").contains("mistake"), odd.body());
        assertProblem(405, "wrong-method", "", program.post(noy, "c", path, "{}"));
    }

    private static String with(String good, String field, String value) {
        return good.replaceFirst("\\{", "{\"" + field + "\":" + value + ",");
    }

    @Test
    void a_token_is_in_the_log_and_opens_nothing_once_it_is_taken_away() {
        String token = program.token(team.vone);
        assertEquals(404, program.get(token, "/referrals/1").statusCode());
        var device = sala.get(DeviceKeys.class).listOf(team.vone).getFirst();
        sala.get(LendDevices.class).revoke(null, device);
        assertProblem(401, "signed-out", "", program.get(token, "/referrals/1"));
        assertEquals(
                List.of("device-revoked", "token-made"),
                sala.get(TeamChanges.class).listOf(team.vone, 5).stream()
                        .map(TeamChanges.Line::what)
                        .toList());
    }

    @Test
    void a_second_token_reads_under_its_own_name_when_the_first_is_gone() {
        long person = program.agreeing(team.village);
        String path = "/referrals/" + asked(person, "second");
        program.token(team.vone);
        sala.get(LendDevices.class)
                .revoke(null, sala.get(DeviceKeys.class).listOf(team.vone).getFirst());
        program.get(program.token(team.vone), path);
        assertEquals(
                1,
                count(
                        "select count(*) from record where type = 'reading' and owner_id = ? and data ->> 'who' = ?",
                        person,
                        "" + team.vone));
    }

    /** A round brings rows without noting who read them, which a phone does for its reader and a program would not. */
    @Test
    void a_program_does_not_read_as_a_phone_does() {
        String round = "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[]}";
        var answer = program.post(program.token(team.noy), "", "/sync", round);
        assertEquals(403, answer.statusCode());
        assertEquals("phones-only", AskingProgram.told(answer).needText("error"));
    }

    @Test
    void a_phone_numbers_its_own_changes_and_stays_out() {
        try (var phone = team.visitor("noy")) {
            String token = Visitor.json(phone.postJson("/devices", "{}")).needText("token");
            assertProblem(403, "software-only", "", program.post(token, "p", "/referrals", "{}"));
        }
        assertEquals(
                0,
                count("select count(*) from device_key k join device d on d.number = k.device"
                        + " where k.kind = 'phone' and d.last_n > 0"));
    }
}
