package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** Somchit and Noy record the same gathering, both without a network; a battery dies; what both did is there in the end, and the district sees no people. */
class TwoPhonesOneGatheringTest {
    private static final String COUNT =
            "() => import('/app/journal/journal.js').then(({journal}) => journal.list('attendance').length)";

    private static void counts(Phone phone, int... cells) {
        for (int cell : cells) phone.page().locator(".cell").nth(cell).click();
    }

    private static String room(Phone phone) {
        return phone.page().locator(".room .count").textContent();
    }

    /** Waits for what is drawn a moment later. */
    private static void holds(Phone phone, String many) {
        phone.page().waitForFunction("many => document.querySelector('.room .count')?.textContent === many", many);
        assertEquals(many, room(phone));
    }

    private static void writes(Phone phone, String kind, String words) {
        phone.choose("kind", kind);
        phone.page().locator("textarea[name=words]").fill(words);
        phone.page().locator("form button.main").click();
        phone.sees(words);
    }

    @Test
    void nothing_that_either_recorded_is_lost() {
        try (Browsers browsers = Browsers.start();
                Sala sala = TestSala.serveDemo();
                var somchit = new Phone(browsers.browser(), sala.port(), Said.in("lo"), "somchit");
                var noy = new Phone(browsers.browser(), sala.port(), Said.in("en"), "noy");
                var bouakham = new Phone(browsers.browser(), sala.port(), Said.in("lo"), "bouakham")) {
            somchit.enter("somchit");
            noy.enter("noy");
            long gathering = planned(somchit);
            somchit.waitUntilSent();
            noy.waitUntilSent();
            somchit.cutNetwork();
            noy.cutNetwork();
            somchitAtTheFrontDoor(somchit, gathering);
            noyAtTheBackDoor(noy, gathering);
            noy.restoreNetwork();
            somchit.restoreNetwork();
            noy.waitUntilSent();
            somchit.waitUntilSent();
            noy.waitUntilSent();
            for (Phone phone : List.of(noy, somchit)) {
                phone.open("/gatherings/" + gathering + "/attendance");
                holds(phone, "7");
                phone.open("/gatherings/" + gathering + "/minutes");
                phone.sees("A truck on Fridays");
                phone.sees("ນ້ຳຢູ່ໄກ");
            }
            theyHadCountedTheSameRoom(noy, somchit, gathering);
            bouakham.enter("bouakham");
            bouakham.waitUntilSent();
            bouakham.open("/gatherings/" + gathering);
            bouakham.sees(Said.in("lo").t("gathering.status.open"));
            assertEquals(0, bouakham.page().evaluate(COUNT));
            assertEquals(List.of(), somchit.troubles());
            assertEquals(List.of(), noy.troubles());
        }
    }

    private static long planned(Phone phone) {
        phone.open("/village");
        phone.page().locator("sala-village-hub .rows a").first().click();
        phone.tap("gathering.plan-one");
        phone.fill("where", "ສາລາ");
        phone.tap("app.save");
        long gathering = phone.numberInAddress();
        phone.page().locator("sala-gathering h1").waitFor();
        return gathering;
    }

    /** She counts five, the battery dies, and all five are still there; a slip is taken back. */
    private static void somchitAtTheFrontDoor(Phone phone, long gathering) {
        phone.open("/gatherings/" + gathering);
        phone.tap("gathering.open");
        phone.sees(Said.in("lo").t("gathering.close"));
        phone.open("/gatherings/" + gathering + "/attendance");
        counts(phone, 4, 4, 5, 6, 7);
        holds(phone, "5");
        phone.reopen();
        holds(phone, "5");
        phone.tap("attendance.undo");
        holds(phone, "4");
        phone.tap("attendance.keep");
        holds(phone, "4");
        phone.open("/gatherings/" + gathering + "/minutes");
        phone.page().locator("textarea[name=words]").fill("ນ້ຳ");
        phone.page().waitForTimeout(200);
        phone.reopen();
        phone.page().waitForFunction("() => document.querySelector('textarea[name=words]')?.value === 'ນ້ຳ'");
        writes(phone, "note", "ນ້ຳຢູ່ໄກ");
        phone.open("/gatherings/" + gathering + "/photos");
        phone.choose("people", "nobody");
        phone.page()
                .locator("#f-image")
                .setInputFiles(Path.of(System.getProperty("sala.root")).resolve("docs/pictures/volunteer-lao.png"));
        phone.page().locator("form img.photo").waitFor();
        phone.page().locator("form button.main").click();
        phone.page().locator(".photos img").waitFor();
    }

    /** Leaving the screen keeps what was counted. */
    private static void noyAtTheBackDoor(Phone phone, long gathering) {
        phone.open("/gatherings/" + gathering + "/attendance");
        phone.page().locator(".cell").first().waitFor();
        counts(phone, 0, 1, 1);
        holds(phone, "3");
        phone.open("/gatherings/" + gathering + "/minutes");
        writes(phone, "decision", "A truck on Fridays");
    }

    private static void theyHadCountedTheSameRoom(Phone noy, Phone somchit, long gathering) {
        noy.open("/gatherings/" + gathering + "/attendance");
        holds(noy, "7");
        noy.tapButton(Said.in("en")
                .t("attendance.set-aside")
                .replace("{door}", Said.in("en").t("attendance.this-phone")));
        holds(noy, "4");
        noy.waitUntilSent();
        somchit.waitUntilSent();
        somchit.open("/gatherings/" + gathering + "/attendance");
        holds(somchit, "4");
    }
}
