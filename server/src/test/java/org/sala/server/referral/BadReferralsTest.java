package org.sala.server.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sala.server.AnyJson;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.store.Verify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever another program sends: never our fault, always said what to mend, and the journal stays whole. */
class BadReferralsTest {
    private static final AtomicInteger KEYS = new AtomicInteger();
    private static Sala sala;
    private static TestTeam team;
    private static AskingProgram program;
    private static String noy;
    private static long person;
    private static long referral;

    @BeforeContainer
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
        program = new AskingProgram(sala, team);
        noy = program.token(team.noy);
        person = program.agreeing(team.village);
        referral = AskingProgram.told(program.post(noy, "first", "/referrals", program.asking(person)))
                .whole("referral")
                .orElseThrow();
    }

    @AfterContainer
    static void close() {
        assertEquals(
                List.of(),
                new Verify(sala.get(JdbcClient.class), sala.get(PlatformTransactionManager.class), part -> {}).check());
        program.close();
        sala.close();
    }

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void any_question_is_answered(@ForAll("bodies") String body, @ForAll("languages") String language) {
        String sent = body.replace("\"PERSON\"", "" + person).replace("\"SERVICE\"", "" + program.service);
        int status = program.post(noy, "k" + KEYS.incrementAndGet(), "/referrals", sent, language)
                .statusCode();
        assertTrue(List.of(201, 202, 400, 422).contains(status), () -> status + " for " + sent);
    }

    @Property(tries = 250, shrinking = ShrinkingMode.BOUNDED)
    void any_command_is_answered(
            @ForAll("commands") String command,
            @ForAll("arguments") String body,
            @ForAll("languages") String language) {
        String path = "/referrals/" + referral + "/" + command;
        int status = program.post(noy, "k" + KEYS.incrementAndGet(), path, body, language)
                .statusCode();
        assertTrue(List.of(200, 202, 400, 422).contains(status), () -> status + " for " + command + " " + body);
    }

    @Property(tries = 60)
    void any_record_and_key_are_answered(@ForAll("records") String record, @ForAll("keys") String key) {
        int read = program.get(noy, "/referrals/" + record).statusCode();
        assertTrue(read == 404 || read == 400, () -> read + " for " + record);
        int status =
                program.post(noy, key, "/referrals/" + record + "/start", "{}").statusCode();
        assertTrue(status == 404 || status == 400, () -> status + " for " + record);
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "lo");
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> whole = AnyJson.object(fields(), values())
                .map(body -> "{\"person\":\"PERSON\",\"service\":\"SERVICE\"" + (body.equals("{}") ? "" : ",")
                        + body.substring(1));
        return Arbitraries.frequencyOf(
                Tuple.of(2, AnyJson.value().filter(body -> !body.startsWith("\"x"))),
                Tuple.of(2, AnyJson.object(fields(), values())),
                Tuple.of(4, whole));
    }

    @Provide
    Arbitrary<String> arguments() {
        Arbitrary<String> names = Arbitraries.of(
                "\"reason\"", "\"note\"", "\"via\"", "\"wait\"", "\"answeredOn\"", "\"status\"", "\"\\u0000\"");
        return Arbitraries.frequencyOf(Tuple.of(1, AnyJson.value()), Tuple.of(5, AnyJson.object(names, values())));
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.oneOf(
                AnyJson.name().filter(name -> !name.equals("\"person\"")),
                Arbitraries.of(
                                "need",
                                "words",
                                "share",
                                "by",
                                "urgency",
                                "reasons",
                                "basedOn",
                                "category",
                                "requestedBy")
                        .map(name -> "\"" + name + "\""));
    }

    private static Arbitrary<String> values() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, AnyJson.value()),
                Tuple.of(
                        2,
                        Arbitraries.of("\"other\"", "\"phone\"", "\"soon\"", "[\"name\"]", "\"2026-11-20\"", "null")));
    }

    @Provide
    Arbitrary<String> commands() {
        return Arbitraries.of(
                "request",
                "accept",
                "reject",
                "start",
                "hold",
                "complete",
                "fail",
                "cancel",
                "void",
                "frob",
                "0",
                "take");
    }

    @Provide
    Arbitrary<String> records() {
        return Arbitraries.of("1", "0", "-1", "x", "9007199254740993", "99999999999999999999", "%00", "1.5");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of("a", "a b", "x".repeat(300), "'; drop table record; --", "k\tk");
    }
}
