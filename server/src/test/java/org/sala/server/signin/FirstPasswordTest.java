package org.sala.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;

/** A password that others know opens nothing, but in the made-up village. */
class FirstPasswordTest {
    private static void demoAccount(Sala sala, long place) {
        String hash = new Passwords(new SecureRandom()).hash(DemoAccounts.PASSWORD);
        sala.get(Accounts.class).add(new Accounts.New("demo-noy", "Noy", "ນ້ອຍ", "en", place, hash, true));
    }

    @Test
    void in_earnest_a_demo_account_can_do_nothing_but_choose_another_password() {
        try (var sala = TestSala.serve()) {
            demoAccount(sala, new TestTeam(sala).village);
            try (var noy = new Visitor(sala)) {
                assertFalse(noy.get("/sign-in").body().contains("demo-noy"), "nobody is listed");
                var entered = noy.post("/sign-in", Map.of("login", "demo-noy", "password", DemoAccounts.PASSWORD));
                assertEquals(
                        "/password", entered.headers().firstValue("Location").orElseThrow());
                assertEquals(403, noy.postJson("/devices", "{}").statusCode());

                assertTrue(change(noy, "short", "short").contains("too short"));
                assertTrue(change(noy, "12345678", "12345678").contains("easy to guess"));
                assertTrue(change(noy, "one two three", "one two tree").contains("not the same"));
                assertTrue(change(noy, DemoAccounts.PASSWORD, DemoAccounts.PASSWORD)
                        .contains("password you have now"));
                assertEquals(403, noy.postJson("/devices", "{}").statusCode());

                change(noy, "four ducks on a pond", "four ducks on a pond");
                assertEquals(201, noy.postJson("/devices", "{}").statusCode());
            }
        }
    }

    private static String change(Visitor visitor, String wanted, String again) {
        return visitor.post("/password", Map.of("old", DemoAccounts.PASSWORD, "new", wanted, "again", again))
                .body();
    }

    @Test
    void in_the_made_up_village_everybody_may_come_in_and_is_listed() {
        try (var sala = TestSala.serveDemo()) {
            try (var noy = new Visitor(sala)) {
                String page = noy.get("/sign-in").body();
                assertTrue(page.contains("khamla") && page.contains(DemoAccounts.PASSWORD), page);
                noy.signIn("noy", DemoAccounts.PASSWORD);
                assertEquals(201, noy.postJson("/devices", "{}").statusCode());
            }
        }
    }

    @Test
    void choosing_a_password_ends_every_other_session() {
        try (var sala = TestSala.serve()) {
            var team = new TestTeam(sala);
            try (var here = team.visitor("noy");
                    var elsewhere = team.visitor("noy")) {
                here.post(
                        "/password",
                        Map.of(
                                "old",
                                TestTeam.PASSWORD,
                                "new",
                                "four ducks on a pond",
                                "again",
                                "four ducks on a pond"));

                assertEquals(200, here.get("/password").statusCode());
                assertEquals(302, elsewhere.get("/password").statusCode());
            }
        }
    }
}
