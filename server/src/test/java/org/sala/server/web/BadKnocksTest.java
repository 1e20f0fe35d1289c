package org.sala.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import org.sala.server.AnyJson;
import org.sala.server.Knocker;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.signin.Accounts;

/** Whatever is sent to whatever address, in or out of a session: never our fault, and always a word on what to mend. */
class BadKnocksTest {
    private static final List<String> ADDRESSES = List.of(
            "/",
            "/app/",
            "/app/none.js",
            "/words/lo.json",
            "/words/xx.json",
            "/words/en/app.json",
            "/rules.json",
            "/sign-in",
            "/sign-out",
            "/password",
            "/devices",
            "/sync",
            "/team.json",
            "/team",
            "/team/new",
            "/team/102",
            "/team/102/edit",
            "/team/102/role",
            "/team/102/code",
            "/team/102/role/9/end",
            "/team/places",
            "/metrics",
            "/health",
            "/error",
            "/lib/lit/../x",
            "/none",
            "/team/99999999999999999999",
            "/answer/x",
            "/answer/",
            "/answer/0123456789abcdefghijklmnopqrstuv",
            "/mine/0123456789abcdefghijklmnopqrstuv",
            "/links",
            "/say",
            "/say/010101",
            "/say/x",
            "/links/x/qr.svg",
            "/referrals",
            "/referrals/17",
            "/referrals/17/accept",
            "/referrals/99999999999999999999/close",
            "/people/17/history",
            "/style/pages.css");

    /** Those of pages, but the one that ends the session. */
    private static final List<String> FORMS = List.of(
            "/team/new",
            "/team/102/edit",
            "/team/102/role",
            "/team/102/code",
            "/team/102/role/1/end",
            "/team/102/devices/1/revocation",
            "/team/999/password",
            "/team/x/closure",
            "/password",
            "/team/new?lang=en");

    private static Sala sala;
    private static Knocker knocker;
    private static String session;
    private static String form;

    @BeforeContainer
    static void open() {
        sala = TestSala.serve();
        new TestTeam(sala);
        knocker = new Knocker(sala);
        try (var admin = new Visitor(sala)) {
            String cookie = cookie(admin.get("/sign-in").headers().allValues("Set-Cookie"), "form");
            var page = admin.post("/sign-in", Map.of("login", "admin", "password", TestTeam.PASSWORD));
            session = cookie(page.headers().allValues("Set-Cookie"), "session");
            var edit = admin.get("/team/new");
            var token = Pattern.compile("name=\"form\" value=\"([^\"]+)\"").matcher(edit.body());
            assertTrue(token.find());
            form = token.group(1) + "|" + cookie;
        }
    }

    private static String cookie(List<String> set, String name) {
        return set.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .reduce((first, last) -> last)
                .map(cookie -> cookie.split(";", 2)[0])
                .orElse("");
    }

    @AfterContainer
    static void close() {
        int accounts = sala.get(Accounts.class).list().size();
        knocker.close();
        sala.close();
        assertEquals(4, accounts, "nothing of this made an account");
    }

    /** What is asked, how, and with what: each letter of the body is one byte. */
    private record Knock(String method, String path, Map<String, String> headers, String letters) {
        @Override
        public String toString() {
            return method + " " + path + " " + headers + " " + letters;
        }

        byte[] body() {
            return letters.getBytes(StandardCharsets.ISO_8859_1);
        }
    }

    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void anything_at_any_address_is_answered(@ForAll("knocks") Knock knock) {
        Map<String, String> headers = new TreeMap<>(knock.headers());
        headers.put(
                "X-Forwarded-For",
                "10." + Math.floorMod(knock.toString().hashCode(), 250) + ".1."
                        + knock.letters().length() % 250);
        var answer = knocker.send(knock.method(), knock.path(), headers, knock.body());
        assertTrue(answer.statusCode() >= 200, knock::toString);
    }

    @Provide
    Arbitrary<Knock> knocks() {
        return Combinators.combine(
                        Arbitraries.of(
                                "GET", "POST", "POST", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "FROB"),
                        Combinators.combine(Arbitraries.of(ADDRESSES), queries())
                                .as((path, query) -> path + query),
                        headers(),
                        bodies().map(bytes -> new String(bytes, StandardCharsets.ISO_8859_1)))
                .as(Knock::new);
    }

    /** Past the door: somebody who may, with a form of ours, filled in with anything. */
    @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
    void any_form_is_answered_with_what_is_wrong(@ForAll("forms") Knock knock) {
        var answer = knocker.send(knock.method(), knock.path(), knock.headers(), knock.body());
        int status = answer.statusCode();
        assertTrue(status == 200 || status == 303 || (status >= 400 && status < 500), knock::toString);
        assertTrue(status != 401 && !answer.body().contains("form-expired"), () -> "the door was shut for " + knock);
    }

    @Provide
    Arbitrary<Knock> forms() {
        Map<String, String> headers = Map.of(
                "Accept", "text/html",
                "Content-Type", "application/x-www-form-urlencoded",
                "Accept-Language", "en",
                "Cookie", session + "; " + form.substring(form.indexOf('|') + 1));
        return Combinators.combine(Arbitraries.of(FORMS), fields())
                .as((path, fields) -> new Knock("POST", path, headers, encoded(fields)));
    }

    private static Arbitrary<String> queries() {
        return Arbitraries.of(
                "",
                "",
                "?lang=lo",
                "?lang=",
                "?lang=%ff%fe",
                "?next=//evil",
                "?find=%00",
                "?find=%F0%9F%98%80",
                "?in=-1",
                "?in=99999999999999999999",
                "?done=%3Cscript%3E",
                "?as=%00",
                "?&&&==&a=b=c",
                "?find=" + "x".repeat(3000));
    }

    private static Arbitrary<Map<String, String>> headers() {
        return Combinators.combine(
                        Arbitraries.of("application/json", "text/html", "*/*", ";;;", "text/html;q=zz"),
                        Arbitraries.of(
                                "application/json",
                                "application/x-www-form-urlencoded",
                                "text/plain",
                                "///",
                                "multipart/form-data",
                                "multipart/form-data; boundary=x",
                                "application/json;charset=nonsense"),
                        Arbitraries.of("en", "lo"),
                        Arbitraries.of(
                                "",
                                "Bearer x",
                                "Bearer " + "a".repeat(32),
                                "Basic eDp5",
                                "Bearer ຄຳ".replaceAll("[^ -~]", "?")),
                        Arbitraries.of(true, false),
                        Arbitraries.of("", "gzip", "br", "identity"))
                .as((accept, type, language, bearer, isIn, packed) -> {
                    Map<String, String> headers = new TreeMap<>();
                    headers.put("Accept", accept);
                    headers.put("Content-Type", type);
                    headers.put("Accept-Language", isIn ? "en" : language);
                    if (!bearer.isEmpty()) headers.put("Authorization", bearer);
                    if (isIn) headers.put("Cookie", session + "; " + form.substring(form.indexOf('|') + 1));
                    if (!packed.isEmpty()) headers.put("Content-Encoding", packed);
                    return headers;
                });
    }

    private static Arbitrary<byte[]> bodies() {
        Arbitrary<byte[]> forms = fields().map(fields -> Knocker.bytes(encoded(fields)));
        Arbitrary<byte[]> json = AnyJson.value().map(Knocker::bytes);
        Arbitrary<byte[]> broken = Arbitraries.of("a=%zz", "%", "=&=&", "login=%C3%28", "{", "[1,2", "\u0000")
                .map(Knocker::bytes);
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(40);
        return Arbitraries.oneOf(forms, json, broken, bytes, Arbitraries.just(new byte[0]));
    }

    /** Never a whole and right form: that would do what it says. */
    private static Arbitrary<Map<String, String>> fields() {
        Arbitrary<String> names = Arbitraries.of(
                "login",
                "password",
                "next",
                "name",
                "nameOther",
                "language",
                "place",
                "role",
                "from",
                "until",
                "find",
                "look",
                "in",
                "organization",
                "old",
                "new",
                "again",
                "form",
                "lang");
        Arbitrary<String> values = Arbitraries.of(
                "",
                "a",
                "\u0000",
                "a\u0000b",
                "\ud83d\ude00",
                "-1",
                "99999999999999999999",
                "2026-02-30",
                "9999999-01-01",
                "+292278994-08-17",
                "x".repeat(3_000),
                "'; drop table account; --",
                "\u202e\u200b",
                "../../etc",
                "lo");
        return Arbitraries.maps(names, values).ofMaxSize(6).map(fields -> {
            Map<String, String> all = new TreeMap<>(fields);
            all.put("form", form.substring(0, form.indexOf('|')));
            return all;
        });
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    @Example
    void a_form_with_thousands_of_fields_or_megabytes_is_answered() {
        String many = "a=b&".repeat(20_000);
        assertTrue(post("/sign-in", many) < 500);
        assertTrue(post("/sign-in", "login=" + "x".repeat(3_000_000)) < 500);
    }

    private static int post(String path, String body) {
        return knocker.send(
                        "POST",
                        path,
                        Map.of("Content-Type", "application/x-www-form-urlencoded", "Accept-Language", "en"),
                        Knocker.bytes(body))
                .statusCode();
    }

    @Example
    void a_bomb_at_the_door_of_devices_is_too_large() {
        byte[] bomb = Knocker.packed(new byte[8 * 1024 * 1024]);
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Content-Encoding",
                "gzip",
                "Accept",
                "application/json",
                "Accept-Language",
                "lo");
        assertEquals(413, knocker.send("POST", "/devices", headers, bomb).statusCode());
    }

    /** What no client library would send. */
    @Example
    void lines_that_are_no_http_are_answered() {
        for (String line : List.of(
                "GET /%zz HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET //team HTTP/1.1",
                "GET /team;jsessionid=1 HTTP/1.1",
                "GET /app/\u00e9 HTTP/1.1",
                "GET /sign-in?a={} HTTP/1.1",
                "NONSENSE",
                "POST /sync HTTP/1.1\r\nContent-Length: -5",
                "POST /sync HTTP/1.1\r\nContent-Length: many",
                "GET /sign-in?a=% HTTP/1.1",
                "GET /sign-in HTTP/1.1\r\nCookie: session=\u0001; form=\"\"\"; lang=xx",
                "GET /sign-in HTTP/1.1\r\nAccept-Language: " + ",;q=".repeat(500),
                "GET /sign-in HTTP/1.1\r\nX: " + "x".repeat(20_000))) {
            String answer = raw(line);
            assertTrue(
                    answer.matches("(?s)HTTP/1.1 (2|3|4)\\d\\d.*"),
                    line.substring(0, Math.min(60, line.length())) + "\n" + answer);
            assertTrue(!answer.contains("Exception") && !answer.contains("Apache"), answer);
        }
    }

    private static String raw(String line) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), sala.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var all = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(all);
            return all.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
