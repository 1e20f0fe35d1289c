package org.sala.server.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sala.server.AnyJson;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.store.Verify;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Whatever a device sends: never our fault, nothing that was numbered is lost, and the journal stays whole. */
class BadRoundsTest {
    private static Sala sala;
    private static TestTeam team;
    private static Visitor kham;
    private static Knocker knocker;

    @BeforeContainer
    static void open() {
        sala = TestSala.serve();
        team = new TestTeam(sala);
        kham = team.visitor("kham");
        knocker = new Knocker(sala);
    }

    @AfterContainer
    static void close() {
        assertEquals(
                List.of(),
                new Verify(sala.get(JdbcClient.class), sala.get(PlatformTransactionManager.class), part -> {}).check());
        knocker.close();
        kham.close();
        sala.close();
    }

    /** A device of its own, so that what one try leaves does not stand in the next one's way. */
    private record Phone(long number, String token) {
        static Phone enrolled() {
            var told = Visitor.json(kham.postJson("/devices", "{}"));
            return new Phone(told.whole("device").orElseThrow(), told.needText("token"));
        }

        HttpResponse<String> sends(byte[] body) {
            return knocker.send("POST", "/sync", headers("Content-Type", "application/json"), body);
        }

        HttpResponse<String> sendsPacked(byte[] body) {
            return knocker.send("POST", "/sync", headers("Content-Encoding", "gzip"), body);
        }

        private Map<String, String> headers(String name, String value) {
            Map<String, String> headers = new TreeMap<>(Map.of("Content-Type", "application/json"));
            headers.putAll(Map.of("Authorization", "Bearer " + token, "Accept-Language", "lo", name, value));
            return headers;
        }

        long record(long n) {
            return number * (1L << 24) + n;
        }
    }

    private static String round(String ops) {
        return "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":" + ops + "}";
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void any_json_is_answered(@ForAll("anyRound") String body) {
        Phone phone = Shared.PHONE;
        int status = phone.sends(Knocker.bytes(body)).statusCode();
        assertTrue(status == 200 || status == 400, body);
    }

    /** Five million values of three bytes each would take a hundred times as much memory. */
    @Example
    void millions_of_empty_lists_are_too_many() {
        var answer = Shared.PHONE.sends(Knocker.bytes(round("[" + "[],".repeat(5_000_000) + "[]]")));
        assertEquals(413, answer.statusCode());
        assertEquals("too-many-values", Knocker.fields(answer.body()).needText("error"));
    }

    /** More large bodies than there is room for are told to come again, and none is lost or fails. */
    @Example
    void many_large_bodies_at_once_take_turns() {
        byte[] large = Knocker.bytes(round("[[1,\"e\",\"person\",1,0,1,{\"note\":\"" + "x".repeat(900_000) + "\"},1],"
                + "[2,\"e\",\"person\",1,0,1,{\"note\":\"" + "x".repeat(900_000) + "\"},1]]"));
        var told = IntStream.range(0, 12)
                .parallel()
                .mapToObj(at -> Phone.enrolled().sends(large).statusCode())
                .collect(Collectors.toSet());
        assertTrue(Set.of(200, 429).containsAll(told) && told.contains(200), told.toString());
    }

    /** Enrolled once the house is open. */
    private static final class Shared {
        static final Phone PHONE = Phone.enrolled();
    }

    @Provide
    Arbitrary<String> anyRound() {
        Arbitrary<String> names =
                Arbitraries.of("\"e\"", "\"q\"", "\"s\"", "\"g\"", "\"now\"", "\"cp\"", "\"ops\"", "\"x\\u0000\"");
        Arbitrary<String> envelope = AnyJson.object(names, AnyJson.value());
        Arbitrary<String> scopes = AnyJson.object(
                Arbitraries.of("\"village:3/2\"", "\"worker:7/2\"", "\"\\u0000\"", "\"village:9\""), AnyJson.value());
        return Arbitraries.oneOf(
                AnyJson.value(), envelope, scopes.map(told -> round("[]").replace("\"cp\":{}", "\"cp\":" + told)));
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void a_change_with_a_number_is_taken_whatever_else_is_wrong_with_it(@ForAll("anyParts") List<String> parts) {
        Phone phone = Phone.enrolled();
        String change = "[1," + String.join(",", parts).replace("OWN", "" + phone.record(1)) + "]";
        String good = "[2,\"e\",\"person\"," + phone.record(2) + ",0,1793450000000,{\"place\":" + team.village
                + ",\"description\":\"by the well\"},1]";
        var answer = phone.sends(Knocker.bytes(round("[" + change + "," + good + "]")));

        assertEquals(200, answer.statusCode(), change);
        var told = Knocker.fields(answer.body());
        long ack = told.whole("ack").orElseThrow();
        boolean isNewer = answer.body().contains("\"newer\"");
        assertEquals(isNewer ? 0 : 2, ack, () -> change + " " + answer.body());
    }

    @Provide
    Arbitrary<List<String>> anyParts() {
        Arbitrary<String> kind = Arbitraries.frequencyOf(
                Tuple.of(8, Arbitraries.of("\"e\"", "\"f\"", "\"c\"")), Tuple.of(1, AnyJson.leaf()));
        Arbitrary<String> type = Arbitraries.frequencyOf(
                Tuple.of(
                        12,
                        Arbitraries.of("person", "consent", "need", "reading", "referral", "settle", "person.agree")
                                .map(name -> "\"" + name + "\"")),
                Tuple.of(1, AnyJson.leaf()));
        Arbitrary<String> number =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("OWN")), Tuple.of(1, AnyJson.leaf()));
        Arbitrary<String> base =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just("0")), Tuple.of(1, AnyJson.leaf()));
        Arbitrary<String> at = Arbitraries.oneOf(Arbitraries.just("1793450000000"), AnyJson.number());
        Arbitrary<String> payload = Arbitraries.frequencyOf(
                Tuple.of(6, AnyJson.object(fields(), AnyJson.value())), Tuple.of(1, AnyJson.value()));
        Arbitrary<String> schema =
                Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.just("1")), Tuple.of(1, AnyJson.leaf()));
        return Combinators.combine(kind, type, number, base, at, payload, schema)
                .as((a, b, c, d, e, f, g) -> List.of(a, b, c, d, e, f, g));
    }

    private static Arbitrary<String> fields() {
        return Arbitraries.oneOf(
                AnyJson.name(),
                Arbitraries.of(
                                "given",
                                "languages",
                                "access",
                                "birthYear",
                                "birthDate",
                                "household",
                                "worker",
                                "consents",
                                "purpose",
                                "how",
                                "need",
                                "referral",
                                "subject",
                                "into",
                                "service",
                                "phone",
                                "on",
                                "who",
                                "reason",
                                "via",
                                "category",
                                "words",
                                "share")
                        .map(name -> "\"" + name + "\""));
    }

    @Property(tries = 60)
    void any_bytes_are_answered(@ForAll byte[] bytes) {
        assertEquals(400, Shared.PHONE.sends(bytes).statusCode());
        assertEquals(400, Shared.PHONE.sendsPacked(bytes).statusCode());
        byte[] packed = Knocker.packed(Knocker.bytes(round("[]")));
        byte[] half = Arrays.copyOf(packed, packed.length / 2);
        assertEquals(400, Shared.PHONE.sendsPacked(half).statusCode());
        assertEquals(200, Shared.PHONE.sendsPacked(packed).statusCode());
    }

    @Property(tries = 60)
    void doubled_and_reordered_changes_count_once_and_in_order(@ForAll("orders") List<List<Integer>> pushes) {
        Phone phone = Phone.enrolled();
        long ack = 0;
        for (List<Integer> push : pushes) {
            long before = ack;
            for (int n : push) if (n == ack + 1) ack++;
            assertEquals(ack, sent(phone, push), "after " + before + " came " + push);
        }
        assertEquals(6, sent(phone, List.of(1, 2, 3, 4, 5, 6)));
        long records = sala.get(JdbcClient.class)
                .sql("select count(*) from record where id between :first and :last")
                .param("first", phone.record(1))
                .param("last", phone.record(1L << 23))
                .query(Long.class)
                .single();
        assertEquals(6, records);
    }

    private static long sent(Phone phone, List<Integer> push) {
        String ops = push.stream()
                .map(n -> "[" + n + ",\"e\",\"person\"," + phone.record(n) + ",0,1793450000000,{\"place\":"
                        + team.village + ",\"description\":\"number " + n + "\"},1]")
                .collect(Collectors.joining(",", "[", "]"));
        return Knocker.fields(phone.sends(Knocker.bytes(round(ops))).body())
                .whole("ack")
                .orElseThrow();
    }

    @Provide
    Arbitrary<List<List<Integer>>> orders() {
        return Arbitraries.integers()
                .between(1, 6)
                .list()
                .ofMinSize(1)
                .ofMaxSize(9)
                .list()
                .ofMaxSize(5);
    }

    @Property(tries = 60)
    void a_clock_years_off_says_nothing_about_the_order(@ForAll("clocks") long now, @ForAll("clocks") long at) {
        Phone phone = Phone.enrolled();
        String body = round("[[1,\"e\",\"person\"," + phone.record(1) + ",0," + at + ",{\"place\":" + team.village
                        + ",\"description\":\"by the well\"},1]]")
                .replace("1793450000000", "" + now);
        assertEquals(200, phone.sends(Knocker.bytes(body)).statusCode());

        long estimated = sala.get(JdbcClient.class)
                .sql("select estimated from ledger where device = :device")
                .param("device", phone.number())
                .query(Long.class)
                .single();
        assertTrue(estimated >= 0 && estimated <= System.currentTimeMillis(), () -> estimated + " for " + at);
    }

    @Provide
    Arbitrary<Long> clocks() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1),
                Arbitraries.of(0L, -1L, (1L << 53) - 1, -(1L << 53) + 1, 4102444800000L, 946684800000L));
    }

    @Example
    void what_unpacks_to_more_than_anybody_sends_is_too_large() {
        byte[] bomb = Knocker.packed(new byte[40 * 1024 * 1024]);
        assertTrue(bomb.length < 100_000);
        assertEquals(413, Shared.PHONE.sendsPacked(bomb).statusCode());
        assertEquals(413, Shared.PHONE.sends(new byte[17 * 1024 * 1024]).statusCode());
    }

    @Example
    void what_is_nested_too_deep_is_told_where() {
        String deep = "[".repeat(5_000) + "]".repeat(5_000);
        var answer = Shared.PHONE.sends(Knocker.bytes(round(deep)));
        assertEquals(400, answer.statusCode());
        assertEquals(
                400, Shared.PHONE.sends(Knocker.bytes("[".repeat(1_000_000))).statusCode());
    }
}
