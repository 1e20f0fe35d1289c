package org.sala.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;
import org.sala.server.Knocker;
import org.sala.server.Visitor;

/** Whatever anybody asks: an answer, or a no that says what, where and how to mend it. */
class OddQuestionsTest {
    private static Directory directory;

    @BeforeContainer
    static void open() {
        directory = new Directory();
        long office = directory.organization("Office", Value.Fields.NONE);
        directory.service(office, "Rice bank", Directory.kinds("rice-gap"));
        directory.ready();
    }

    @AfterContainer
    static void close() {
        directory.close();
    }

    @Example
    void odd_ones_are_refused_by_name() {
        Map<String, String> odd = Map.of(
                "{\"near\": \"here\"}",
                "near-odd",
                "{\"near\": \"91,0\"}",
                "near-odd",
                "{\"near\": \"NaN,1\"}",
                "near-odd",
                "{\"near\": \"1,2\", \"within\": \"-1\"}",
                "within-odd",
                "{\"within\": 5}",
                "near-missing",
                "{\"category\": \"gold\"}",
                "code-odd",
                "{\"page\": 0}",
                "number-odd",
                "{\"page\": 6}",
                "number-odd",
                "{\"place\": 99999999}",
                "place-odd",
                "{\"q\": \"" + "x".repeat(201) + "\"}",
                "too-long");
        odd.forEach((body, code) -> {
            var answer = directory.ask("noy", body);
            assertEquals(400, answer.statusCode(), body);
            assertEquals(code, Visitor.json(answer).needText("error"), body);
        });
        assertEquals(400, directory.ask("noy", "{\"q\": [1]}").statusCode());
    }

    @Property(tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void any_question_of_a_worker(@ForAll("questions") String body) {
        var answer = directory.ask("noy", body);
        // Whoever asks hundreds of times in a moment is told to wait.
        assertTrue(List.of(200, 400, 429).contains(answer.statusCode()), () -> answer.statusCode() + " for " + body);
    }

    @Property(tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void any_question_of_anybody(@ForAll("odd") String words, @ForAll("odd") String where, @ForAll("odd") String page) {
        try (var knocker = new Knocker(directory.sala)) {
            String body = "q=" + encoded(words) + "&where=" + encoded(where) + "&page=" + encoded(page);
            var headers = Map.of(
                    "Content-Type", "application/x-www-form-urlencoded",
                    "Accept", "text/html",
                    "X-Forwarded-For", "10.3." + Math.floorMod(body.hashCode(), 250) + ".7");
            int status =
                    knocker.send("POST", "/find", headers, Knocker.bytes(body)).statusCode();
            assertTrue(List.of(200, 400, 429).contains(status), () -> status + " for " + body);
        }
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "0",
                        "-1",
                        "rice",
                        "ri",
                        "*",
                        "?",
                        "~",
                        "\"",
                        "AND OR NOT",
                        "name:rice",
                        "[a TO b]",
                        "\\",
                        "ເຂົ້າ",
                        "\u0eb1\u0eb1",
                        "\u0ec8",
                        "\u0000",
                        "\ud83d\ude00",
                        "\u202e",
                        "a".repeat(200),
                        "ກ".repeat(200),
                        "a ".repeat(99),
                        "ກ ".repeat(99),
                        "1e9",
                        "18.4,101.6",
                        "100,200",
                        "9".repeat(30),
                        "food",
                        "free",
                        "lo"),
                Arbitraries.strings().ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> names = Arbitraries.of(
                "q", "category", "near", "within", "language", "access", "cost", "capacity", "place", "page", "other");
        return Combinators.combine(names, odd())
                .as(Map::entry)
                .list()
                .ofMaxSize(4)
                .map(all -> {
                    Value.Fields body = Value.Fields.NONE;
                    for (var one : all) body = body.with(one.getKey(), new Value.Text(one.getValue()));
                    return Json.write(body);
                });
    }
}
