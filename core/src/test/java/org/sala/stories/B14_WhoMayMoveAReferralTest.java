package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.referral.Referral;
import org.sala.referral.Request;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** Every command of a referral by every role, through the door: the phone offers the same (examples/referral-rights.json). */
class B14_WhoMayMoveAReferralTest {
    private static final long ASKER = 50;

    @TestFactory
    Stream<DynamicTest> every_role_and_every_command() {
        return RuleFolder.examples("referral-rights").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.needText("name"), () -> check(example.fields("given"), example.fields("expect"))));
    }

    private static void check(Value.Fields given, Value.Fields expect) {
        var village = new Village();
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = brought(village, given.needText("status"));
        String role = given.needText("role");
        boolean isReceiver = role.equals("organization-contact");
        Member asker = village.district.join(ASKER, role, District.DISTRICT, isReceiver ? village.boats : null);
        asker.syncs();
        String command = given.needText("command");
        Value.Fields arguments = Filled.of("reason", "other");
        asker.does(Draft.command(referral, "referral." + command, 0, arguments));
        String direct = Village.outcome(asker);
        assertEquals(expect.needText("direct"), direct, "said directly");
        if (!direct.equals("applied")) {
            asker.does(Draft.command(referral, "referral." + command, 0, arguments.with(Filled.of("via", "phone"))));
            assertEquals(expect.needText("phone"), Village.outcome(asker), "told by phone");
        }
    }

    /** A referral in the state in which the command fits. */
    private static RecordId brought(Village village, String status) {
        Request request = village.request(village.boat);
        if (status.equals("draft")) {
            return Village.does(village.noy, Draft.making(0, Referral.TYPE, request.fields()));
        }
        RecordId referral = village.noyOffline(request);
        village.noy.syncs();
        if (status.equals("accepted")) {
            Village.does(village.noy, Draft.command(referral, "referral.accept", 0, Filled.of("via", "phone")));
        }
        assertEquals(status, village.statusOf(referral));
        return referral;
    }
}
