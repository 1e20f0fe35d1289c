package org.sala.server.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever a stranger sends to the public page: it is answered with words, and only what was thanked for is kept. */
class BadSayingsTest {
    private static final AtomicInteger STRANGERS = new AtomicInteger();
    private static final AtomicInteger THANKED = new AtomicInteger();

    private static Sala sala;
    private static Knocker knocker;

    @BeforeContainer
    static void open() {
        sala = TestSala.serve();
        new TestTeam(sala);
        knocker = new Knocker(sala);
    }

    @AfterContainer
    static void close() {
        var sql = sala.get(JdbcClient.class);
        long kept = sql.sql("select count(*) from record where type = 'complaint'")
                .query(Long.class)
                .single();
        long others = sql.sql("select count(*) from record where type <> 'complaint'")
                .query(Long.class)
                .single();
        knocker.close();
        sala.close();
        assertEquals(THANKED.get(), kept, "kept is what was thanked for, and nothing else");
        assertTrue(kept > 0, "some of it was right");
        assertEquals(0, others, "nothing is held or left to settle");
    }

    @Property(tries = 600, shrinking = ShrinkingMode.BOUNDED)
    void anything_sent_to_the_page_is_answered(
            @ForAll("paths") String path, @ForAll("fields") Map<String, String> fields) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Accept", "text/html");
        headers.put("Accept-Language", "en");
        headers.put("Content-Type", "application/x-www-form-urlencoded");
        int stranger = STRANGERS.incrementAndGet();
        headers.put("X-Forwarded-For", "10." + stranger / 250 + "." + stranger % 250 + ".1");
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = knocker.send("POST", path, headers, Knocker.bytes(body));
        int status = answer.statusCode();
        assertTrue(status == 200 || (status >= 400 && status < 500), () -> status + " " + path + " " + fields);
        if (status == 200 && answer.body().contains("class=\"code long\"")) THANKED.incrementAndGet();
    }

    @Provide
    Arbitrary<String> paths() {
        return Arbitraries.of(
                "/say/010101",
                "/say/010101",
                "/say/010101",
                "/say/0101",
                "/say/010101?lang=lo&lang=",
                "/say/none",
                "/say/%00",
                "/say/010101%20",
                "/say",
                "/say/",
                "/say/010101/x",
                "/say/village:010101",
                "/say/-1");
    }

    @Provide
    Arbitrary<Map<String, String>> fields() {
        Arbitrary<String> odd = Arbitraries.of(
                "",
                "a",
                "\u0000",
                "a\u0000b",
                "\ud83d\ude00",
                "\ud83d",
                "-1",
                "99999999999999999999",
                "x".repeat(2_000),
                "x".repeat(2_001),
                "\ud83d\ude00".repeat(1_500),
                "x".repeat(19_000),
                "x".repeat(30_000),
                "'; drop table account; --",
                "\u202e\u200b",
                "<script>alert(1)</script>",
                "{{words}}",
                "e\u0301".repeat(900),
                "ສະບາຍດີ",
                "\r\n\t");
        Arbitrary<String> right =
                Arbitraries.of("service", "staff", "authority", "fund", "sala", "other", "Service", "");
        return Combinators.combine(
                        Arbitraries.oneOf(right, right, odd),
                        odd,
                        Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.just(""), odd),
                        Arbitraries.oneOf(Arbitraries.just(""), Arbitraries.just(""), Arbitraries.just(""), odd),
                        Arbitraries.of("say", "say", "say", "look", "", "drop"),
                        Arbitraries.oneOf(
                                odd,
                                Arbitraries.strings().withCharRange('a', 'z').ofLength(32)))
                .as((about, words, contact, website, what, key) -> Map.of(
                        "about", about, "words", words, "contact", contact, "website", website, "do", what, "key", key,
                        "number", words, "place", contact));
    }
}
