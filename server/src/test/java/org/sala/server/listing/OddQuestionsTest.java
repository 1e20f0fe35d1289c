package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.sala.rule.Value;
import org.sala.server.AnyJson;
import org.sala.server.Knocker;

/** Whatever anybody asks: never our fault, a page that is whole, or a no that says what, where and how to mend it. */
class OddQuestionsTest {
    private static PublicDirectory directory;

    @BeforeContainer
    static void open() {
        directory = new PublicDirectory();
        long office = directory.organization("Office", Value.Fields.NONE);
        for (int at = 0; at < 12; at++) {
            directory.service(
                    office,
                    "Help " + at,
                    PublicDirectory.with("address", "Road " + at)
                            .with("latitude", new Value.Decimal(18 + at / 100.0))
                            .with("longitude", new Value.Decimal(101.5))
                            .with("categories", Value.Items.ofTexts(List.of("food"))));
        }
    }

    @AfterContainer
    static void close() {
        directory.close();
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void any_question_in_an_address_is_answered(
            @ForAll("lists") String list, @ForAll("questions") String question, @ForAll("languages") String language) {
        String path = list + "?" + question;
        check(directory.ask("GET", path, Map.of("Accept-Language", language), ""), path);
    }

    @Property(tries = 400, shrinking = ShrinkingMode.BOUNDED)
    void any_question_in_a_body_is_answered(
            @ForAll("lists") String list, @ForAll("bodies") String body, @ForAll("languages") String language) {
        Map<String, String> headers = Map.of("Content-Type", "application/json", "Accept-Language", language);
        check(directory.ask("POST", list, headers, body), list + " " + body);
    }

    @Property(tries = 200)
    void any_thing_is_there_or_is_not(@ForAll("lists") String list, @ForAll("odd") String id) {
        String path = list + "/" + encoded(id);
        int status = directory.ask(path).statusCode();
        assertTrue(List.of(200, 400, 404).contains(status), () -> status + " for " + path);
    }

    private static void check(java.net.http.HttpResponse<String> answer, String asked) {
        int status = answer.statusCode();
        assertTrue(List.of(200, 400, 404).contains(status), () -> status + " for " + asked + ": " + answer.body());
        boolean isPage = status == 200
                && answer.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        if (!isPage) return;
        Value.Fields page = Knocker.fields(answer.body());
        long size = page.whole("size").orElseThrow();
        assertTrue(
                size == page.items("contents").size()
                        && size <= page.whole("total_items").orElseThrow(),
                asked);
        assertTrue(page.flag("empty") == (size == 0), asked);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Provide
    Arbitrary<String> lists() {
        return Arbitraries.of("/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms");
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("en", "lo");
    }

    @Provide
    Arbitrary<String> odd() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(ODD)),
                Tuple.of(
                        1,
                        Arbitraries.strings()
                                .withChars('a', '0', '%', '_', '\'', '\\', '"', ' ', '-', ':', 'ກ')
                                .ofMaxLength(12)));
    }

    private static final List<String> ODD = List.of(
            "",
            " ",
            "0",
            "1",
            "2",
            "-1",
            "1.5",
            "1e9",
            "50",
            "500",
            "501",
            "9223372036854775807",
            "true",
            "false",
            "TRUE",
            "yes",
            "json",
            "ndjson",
            "xml",
            "2026-11-20",
            "2026-11-20T08:30:00Z",
            "2026-11-20T08:30:00+07:00",
            "2026-13-01",
            "-999999999-01-01",
            "+999999999-12-31",
            "+999999999-12-31T23:59:59Z",
            "9999-12-31T23:59:59-18:00",
            "0000-01-01",
            "010101",
            "district:0101",
            "x:",
            ":",
            "20000000",
            "20100001",
            "00000000-0000-0000-0000-000000000000",
            "'; drop table record; --",
            "%",
            "_",
            "\\",
            "$1",
            "?",
            "{}",
            "ສະບາຍດີ",
            "\u0000",
            "a\u0000b",
            "\ud83d\ude00",
            "\u202e",
            "x".repeat(200),
            "x".repeat(201),
            "ກ".repeat(200),
            "a ".repeat(99),
            "NaN",
            "Infinity");

    private static Arbitrary<String> names() {
        return Arbitraries.of(
                "search",
                "page",
                "per_page",
                "format",
                "modified_after",
                "minimal",
                "full",
                "full_service",
                "taxonomy_term_id",
                "taxonomy_id",
                "organization_id",
                "postcode",
                "proximity",
                "top_only",
                "parent_id",
                "lang",
                "other");
    }

    @Provide
    Arbitrary<String> questions() {
        Arbitrary<String> told = Combinators.combine(names(), odd()).as((name, value) -> name + "=" + encoded(value));
        Arbitrary<String> broken =
                Arbitraries.of("page", "=", "&&", "search=%E0%BA", "search=%FF", "page=1&page=x", "full");
        return Arbitraries.frequencyOf(Tuple.of(9, told), Tuple.of(1, broken))
                .list()
                .ofMaxSize(4)
                .map(all -> String.join("&", all));
    }

    @Provide
    Arbitrary<String> bodies() {
        Arbitrary<String> keys = names().map(name -> "\"" + name + "\"");
        return Arbitraries.frequencyOf(
                Tuple.of(1, AnyJson.value()),
                Tuple.of(
                        5,
                        AnyJson.object(keys, Arbitraries.oneOf(AnyJson.value(), odd().map(OddQuestionsTest::quoted)))));
    }

    private static String quoted(String text) {
        return org.sala.exchange.json.Json.write(new Value.Text(text));
    }
}
