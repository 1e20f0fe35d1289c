package org.sala.server.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.server.TestSala;
import org.sala.server.Visitor;

class GuessingTest {
    @Test
    void whatever_is_typed_after_the_address_is_answered_calmly_and_guessing_is_slowed_down() {
        try (var sala = TestSala.serve();
                var stranger = new Visitor(sala)) {
            for (String token :
                    List.of("a", ".", "a.b", "%00", "1.%F0%9F%98%80", "9".repeat(500), "zzzzzzzzzzzzz.x", "-1.abc")) {
                int status = stranger.get("/answer/" + token).statusCode();
                assertTrue(status == 400 || status == 404, token + " " + status);
            }
            int last = 0;
            for (int at = 0; at < 40; at++) {
                last = stranger.get("/mine/1." + "guess" + at).statusCode();
            }
            assertEquals(429, last);
        }
    }
}
