package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.server.listing.PublicDirectory.with;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;

/** One Sala takes in what another one tells over its API: all of it first, and then only what changed. */
class FeedTest {
    private final PublicDirectory there = new PublicDirectory();
    private final PublicDirectory here = new PublicDirectory();
    private final long office = there.organization("Office", with("phone", "020 5555 0000"));
    private final String address = "http://localhost:" + there.sala.port() + "/hsds/";

    @AfterEach
    void close() {
        there.close();
        here.close();
    }

    private int takes(String... more) {
        List<String> words =
                new java.util.ArrayList<>(List.of("directory", address, "--place", "0101", "--source", "neighbours"));
        words.addAll(List.of(more));
        return here.imports(words.toArray(String[]::new));
    }

    private long services() {
        return here.sql()
                .sql("select count(*) from record where type = 'service'")
                .query(Long.class)
                .single();
    }

    @Test
    void all_of_it_comes_in_by_pages_and_then_only_what_changed() {
        long first = 0;
        for (int at = 0; at < 620; at++) {
            long made = there.service(office, "Help " + at, with("phone", "020 5555 " + at));
            first = at == 0 ? made : first;
        }
        assertEquals(0, takes("--dry-run"), here::said);
        assertEquals(0, services());
        assertTrue(here.said().contains("Dry run"), here::said);

        assertEquals(0, takes(), here::said);
        assertEquals(620, services());
        assertEquals(620, here.get("/services").whole("total_items").orElseThrow());
        assertTrue(here.said().contains("new 501"), here::said);
        assertTrue(here.said().contains("new 120"), here::said);

        there.change(first, "service", with("phone", "020 7777 0000"));
        assertEquals(0, takes(), here::said);
        assertTrue(here.said().contains("what changed there since 20"), here::said);
        assertTrue(here.said().contains("changed 1,"), here::said);
        assertFalse(here.said().contains("read 1 organizations and 100"), here::said);
        assertTrue(here.get("/services?search=help+0&full=true&per_page=100")
                        .toString()
                        .length()
                > 0);
        assertEquals(
                1,
                here.sql()
                        .sql("select count(*) from record where data ->> 'phone' = '020 7777 0000'")
                        .query(Long.class)
                        .single());

        assertEquals(0, takes("--all"), here::said);
        assertFalse(here.said().contains("since"), here::said);
        assertTrue(here.said().contains("new 0, changed 0, as before 501"), here::said);
    }

    @Test
    void what_is_wrong_is_told_and_the_batch_stays_out() throws IOException {
        byte[] answer = """
                {"contents": [{"id": "a", "name": "Right", "organization": {"id": "o", "name": "Office"}},
                              {"id": "b", "organization": {"id": "o", "name": "Office"}}], "last_page": true}""".getBytes(StandardCharsets.UTF_8);
        HttpServer odd = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        odd.createContext("/right/services", exchange -> {
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        odd.createContext("/text/services", exchange -> {
            exchange.sendResponseHeaders(200, 5);
            exchange.getResponseBody().write("hello".getBytes(StandardCharsets.UTF_8));
            exchange.close();
        });
        odd.start();
        try {
            String root = "http://localhost:" + odd.getAddress().getPort();
            assertEquals(1, here.imports("directory", root + "/right", "--place", "0101"), here::said);
            assertTrue(here.said().contains("LEFT OUT"), here::said);
            assertEquals(0, services());
            assertEquals(0, here.imports("directory", root + "/right", "--place", "0101", "--leave-out"), here::said);
            assertEquals(1, services());
            assertEquals(1, here.imports("directory", root + "/text", "--place", "0101"), here::said);
            assertTrue(here.said().contains("does not answer JSON"), here::said);
            assertEquals(1, here.imports("directory", root + "/none", "--place", "0101"), here::said);
            assertTrue(here.said().contains("answered 404"), here::said);
        } finally {
            odd.stop(0);
        }
        assertEquals(1, here.imports("directory", "http://localhost:1/hsds", "--place", "0101"), here::said);
        assertTrue(here.said().contains("Nobody answers"), here::said);
        assertEquals(1, here.imports("directory", "https://not an address", "--place", "0101"), here::said);
    }

    /** Nothing hidden travels, and what was hidden since is not there to be told. */
    @Test
    void nothing_hidden_travels() {
        there.service(office, "Help", Value.Fields.NONE);
        there.service(office, "Shelter", PublicDirectory.yes("confidential"));
        assertEquals(0, takes(), here::said);
        assertEquals(1, services());
    }
}
