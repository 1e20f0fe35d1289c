package org.sala.server.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.Settings;
import org.sala.server.TestSala;
import org.sala.server.TestTeam;
import org.sala.server.Visitor;
import org.sala.server.store.TestDatabase;
import org.sala.server.store.TestFolders;
import org.sala.server.team.Team;

/** A password that others know opens nothing, but in the made-up village. */
class FirstPasswordTest {
    private static final int DEMO_HOUSEHOLDS = 20;

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

    @Test
    void a_phone_of_the_made_up_village_sees_and_changes_nothing_once_it_is_earnest() {
        var url = Optional.of(TestDatabase.freshUrl());
        String token;
        long place;
        long device;
        try (var sala = Sala.serve(settings(url, DEMO_HOUSEHOLDS))) {
            Account volunteer = sala.get(Accounts.class).listDemo().stream()
                    .filter(account -> isVolunteer(sala, account))
                    .findFirst()
                    .orElseThrow();
            place = volunteer.place().orElseThrow();
            try (var phone = new Visitor(sala).signIn(volunteer.login(), DemoAccounts.PASSWORD)) {
                var enrolled = Visitor.json(phone.postJson("/devices", "{}"));
                device = enrolled.whole("device").orElseThrow();
                token = enrolled.needText("token");
                var told = Visitor.json(phone.bearing(token).postJson("/sync", round("")));
                assertFalse(told.items("scopes").isEmpty());
            }
        }
        try (var sala = Sala.serve(settings(url, 0));
                var phone = new Visitor(sala).bearing(token)) {
            String change = "[1,\"e\",\"person\"," + (device * (1L << 24) + 1) + ",0,1,{\"place\":" + place
                    + ",\"description\":\"x\"},1]";
            var told = Visitor.json(phone.postJson("/sync", round(change)));
            assertTrue(told.items("scopes").isEmpty(), told.items("scopes")::toString);
            assertEquals(1, told.whole("ack").orElseThrow(), "kept, but held");
            assertEquals(1, told.items("out").size());
            assertEquals(401, phone.getJson("/team.json").statusCode());
        }
    }

    private static boolean isVolunteer(Sala sala, Account account) {
        return sala.get(Team.class).grantsOf(account.id()).stream()
                .anyMatch(grant -> grant.role().name().equals("volunteer"));
    }

    private static String round(String ops) {
        return "{\"e\":\"\",\"q\":1,\"s\":1,\"g\":\"\",\"now\":1793450000000,\"cp\":{},\"ops\":[" + ops + "]}";
    }

    private static Settings settings(Optional<String> url, int demoHouseholds) {
        return new Settings("127.0.0.1", 0, TestFolders.emptyUntilTheEnd("data"), url, demoHouseholds);
    }
}
