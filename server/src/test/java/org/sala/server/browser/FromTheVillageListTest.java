package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;

/** Somebody whom the village list names is noticed on the way, without a network, and says yes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FromTheVillageListTest {
    private static final String KNOWN = "() => import('/app/journal/journal.js').then(({journal}) => {"
            + " const known = journal.list('person').filter(({data}) => data.status === 'known' && data.given);"
            + " return {id: known[0].id, name: known[0].data.given + ' ' + known[0].data.family, count: known.length}; })";

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void she_is_found_by_name_noticed_and_then_offered_help(String language) {
        var said = Said.in(language);
        try (var volunteer = new Phone(browsers.browser(), sala.port(), said, "list")) {
            volunteer.enter(language.equals("lo") ? "khamla" : "seng");
            volunteer.waitUntilSent();
            volunteer.cutNetwork();
            volunteer.open("/people");
            volunteer.page().locator("[name=search]").waitFor();
            var known = (Map<?, ?>) volunteer.page().evaluate(KNOWN);
            volunteer.sees(said.t(
                    "person.see-known", Map.of("count", known.get("count").toString())));
            assertEquals(
                    0,
                    tagged(volunteer.page(), said.t("person.status.known")),
                    "the list begins with whoever is helped");

            volunteer.fill("search", known.get("name").toString());
            volunteer
                    .page()
                    .locator("a[href='#/people/" + known.get("id") + "']")
                    .click();
            volunteer.sees(said.t("person.known-only"));
            volunteer.open("/people/" + known.get("id") + "/offer");
            volunteer.sees(said.t("person.offer-title"));
            assertEquals(0, volunteer.page().locator("input[name=answer]").count(), "nothing is offered before that");
            volunteer.tap("person.notice-known");
            volunteer.choose("noticedBy", "family");
            volunteer.tap("app.next-step");
            volunteer.choose("answer", "agree");
            volunteer.tap("app.next-step");

            volunteer.restoreNetwork();
            volunteer.waitUntilSent();
            volunteer.open("/people/" + known.get("id"));
            volunteer.sees(said.t("person.status.supported"));
            assertEquals(List.of("supported", "family"), standing(volunteer.page(), known.get("id")));
            assertEquals(List.of(), volunteer.troubles());
        }
    }

    private static int tagged(Page page, String words) {
        return page.locator(".rows .tag")
                .filter(new Locator.FilterOptions().setHasText(words))
                .count();
    }

    /** What the server has made of it. */
    private static Object standing(Page page, Object person) {
        return page.evaluate(
                "id => import('/app/journal/journal.js').then(({journal}) => { const row = journal.get(id);"
                        + " return row.unsent ? [] : [row.data.status, row.data.noticedBy]; })",
                person);
    }
}
