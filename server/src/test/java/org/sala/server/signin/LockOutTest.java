package org.sala.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who guesses is slowed down: for a name, whoever asks and whether or not there is one, and for an address, whatever it asks for. */
class LockOutTest {
    private static Sala sala;

    @BeforeAll
    static void open() {
        sala = TestSala.serve();
        new TestTeam(sala);
    }

    @AfterAll
    static void close() {
        sala.close();
    }

    private static int tryFrom(String address, String login, String password) {
        try (var visitor = new Visitor(sala).saying("X-Forwarded-For", address)) {
            return visitor.post("/sign-in", Map.of("login", login, "password", password))
                    .statusCode();
        }
    }

    @Test
    void after_five_wrong_passwords_a_name_waits_and_so_does_one_that_does_not_exist() {
        for (String login : new String[] {"noy", "nobody-here"}) {
            for (int at = 1; at <= 4; at++) assertEquals(422, tryFrom("10.1.1." + at, login, "wrong"), login + at);
            assertEquals(429, tryFrom("10.1.1.5", login, "wrong"), login);
        }
        assertEquals(429, tryFrom("10.1.1.6", "noy", TestTeam.PASSWORD), "the right one waits too");

        sala.get(JdbcClient.class)
                .sql("update failed_sign_in set locked_until = now() - interval '1 second'")
                .update();
        assertEquals(303, tryFrom("10.1.1.7", "noy", TestTeam.PASSWORD));
        assertEquals(422, tryFrom("10.1.1.8", "noy", "wrong"), "and then all is forgiven");
    }

    @Test
    void each_wait_is_twice_as_long_up_to_a_quarter_of_an_hour() {
        assertEquals(Duration.ZERO, FailedSignIns.waitAfter(4));
        assertEquals(Duration.ofSeconds(15), FailedSignIns.waitAfter(5));
        assertEquals(Duration.ofSeconds(60), FailedSignIns.waitAfter(7));
        assertEquals(Duration.ofMinutes(15), FailedSignIns.waitAfter(5_000));
    }

    @Test
    void one_address_that_tries_many_names_waits() {
        int last = 0;
        for (int at = 0; at < 30 && last != 429; at++) last = tryFrom("10.2.2.2", "name" + at, "wrong");

        assertEquals(429, last);
        assertEquals(303, tryFrom("10.2.2.3", "kham", TestTeam.PASSWORD), "another address does not");
    }

    @Test
    void codes_cannot_be_guessed_by_trying_many() {
        try (var guesser = new Visitor(sala).saying("X-Forwarded-For", "10.3.3.3")) {
            int last = 0;
            for (int at = 0; at < 30 && last != 429; at++) {
                var answer = guesser.postJson("/devices", "{\"code\":\"ABCD-234" + at % 10 + "\"}");
                last = answer.statusCode();
                assertTrue(last == 400 || last == 429, answer::body);
            }
            assertEquals(429, last);
        }
    }
}
