package org.sala.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.signin.DemoAccounts;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every page there is, in both languages: on the phone for whoever may open it, in the office, and for those who have no account. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageTest {
    private static final int SCREENS_OF_A_WORKER = 45;
    private static final String ENTER = "form[action='/sign-in'] button";
    /** Private addresses of what fits, such as every state of a referral that is still shown to its receiver. */
    private static final String LINKS = """
            async () => {
              const { journal } = await import('/app/journal/journal.js');
              const all = (type, is) => journal.list(type).filter(({data}) => is(data));
              const consented = (purpose, {person}) => journal.list('consent')
                .some(({data}) => data.person === person && data.purpose === purpose && !['refused', 'withdrawn'].includes(data.status));
              const asked = all('referral', (data) => !['draft', 'entered-in-error'].includes(data.status) && consented('refer', data));
              const byState = [...new Map(asked.map((row) => [row.data.status, row])).values()];
              const [person] = all('person', ({status, matters}) => status === 'supported' && matters);
              const [service] = all('service', () => true);
              const wanted = [...byState.map(({id, data}) => ['referral', id, data.status]), ['person', person.id, 'mine'], ['capacity', service.id, 'room']];
              const made = [];
              for (const [kind, subject, name] of wanted) made.push([name, (await journal.link({kind, subject})).url]);
              return made;
            }
            """;

    /** Where the bar and the page "more" lead, and one of each thing that is listed. */
    private static final String ROOMS = """
            async () => {
              const { menu } = await import('/app/chapters.js');
              const { allowed } = await import('/app/parts/outlet.js');
              const { journal } = await import('/app/journal/journal.js');
              const one = (type, base) => journal.list(type).slice(0, 1).map(({ id }) => `/${base}/${id}`);
              return ['/', '/more', '/sending', ...allowed(menu).map(({ path }) => path), ...one('person', 'people'), ...one('referral', 'referrals'), ...one('service', 'services')];
            }
            """;

    private static final String ROOM_IS_THERE = """
            (path) => {
              const screen = document.querySelector('#main > *');
              if (location.hash !== '#' + path || !screen?.querySelector('h1') || document.querySelector('#main :not(:defined)')) return false;
              const is = screen.dataset.room ?? path;
              screen.dataset.room = is;
              return is === path;
            }
            """;

    private final Browsers browsers = Browsers.start();
    private final Sala sala = TestSala.serveDemo();
    private final Set<String> seen = new HashSet<>();

    @AfterAll
    void close() {
        sala.close();
        browsers.close();
    }

    /** What one person has seen in a language, the next one need not look at again. */
    @ParameterizedTest
    @CsvSource({"en,noy", "en,vanh", "en,dao", "lo,latsamy", "lo,vanh", "lo,dao"})
    void every_screen_of_the_app(String language, String login) {
        try (var phone = new Phone(browsers.browser(), sala.port(), Said.in(language), "pages")) {
            phone.enter(login);
            phone.waitUntilSent();
            var look = new Look(phone.page());
            var screens = new Screens(phone.page());
            List<Screens.Screen> all = screens.all();
            for (Screens.Screen screen : all) {
                String name = language + "-" + screen.name();
                if (!seen.add(name) && !screen.address().equals("/")) continue;
                try {
                    screens.open(screen);
                } catch (com.microsoft.playwright.TimeoutError late) {
                    throw new AssertionError(login + " waits for " + screen, late);
                }
                look.at(name);
            }
            if (login.equals("noy")) assertTrue(all.size() > SCREENS_OF_A_WORKER, "screens: " + all.size());
            assertEquals(List.of(), look.found());
            assertEquals(List.of(), phone.troubles());
        }
    }

    /** Those whose rooms are few, what their bar leads to, and the door of a phone that is locked. */
    @ParameterizedTest
    @CsvSource({"lo,khamla", "en,somphone", "lo,bouakham", "en,souliya"})
    void the_rooms_of_everybody_else_and_the_locked_door(String language, String login) {
        try (var phone = new Phone(browsers.browser(), sala.port(), Said.in(language), "rooms")) {
            phone.enter(login);
            phone.waitUntilSent();
            var look = new Look(phone.page());
            for (Object room : (List<?>) phone.page().evaluate(ROOMS)) {
                phone.open(room.toString());
                try {
                    phone.page().waitForFunction(ROOM_IS_THERE, room);
                } catch (com.microsoft.playwright.TimeoutError late) {
                    throw new AssertionError(login + " waits for " + room, late);
                }
                look.at(language + "-" + login
                        + room.toString().replaceAll("\\d+", "n").replace('/', '-'));
            }
            phone.page().evaluate("() => import('/app/journal/journal.js').then(({journal}) => journal.lock())");
            phone.page().locator("[name=pin]").waitFor();
            look.at(language + "-" + login + "-unlock");
            assertEquals(List.of(), look.found());
            assertEquals(List.of(), phone.troubles());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void every_private_address(String language) {
        var said = Said.in(language);
        try (var worker = new Phone(browsers.browser(), sala.port(), said, "links");
                BrowserContext old = browsers.withoutScripts(said);
                BrowserContext looking = desk(language)) {
            worker.enter("vanh");
            worker.waitUntilSent();
            Page page = looking.newPage();
            var look = new Look(page);
            for (Object made : (List<?>) worker.page().evaluate(LINKS)) {
                var link = (List<?>) made;
                page.navigate(link.get(1).toString());
                look.at(language + "-link-" + link.get(0));
                assertEquals(200, old.newPage().navigate(link.get(1).toString()).status(), "without scripts");
            }
            page.navigate(address("/answer/ABCDEFGHJKMNPQRSTVWXYZ2345"));
            look.at(language + "-link-gone");
            assertEquals(List.of(), look.found());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "lo"})
    void every_page_of_the_office_and_of_whoever_is_outside(String language) {
        try (BrowserContext context = desk(language)) {
            Page page = context.newPage();
            var look = new Look(page);
            open(look, page, language, "/sign-in");
            page.locator("#login").fill("souliya");
            page.locator("#password").fill("wrong");
            page.locator(ENTER).click();
            look.at(language + "-sign-in-wrong");
            open(look, page, language, "/nowhere");
            page.navigate(address("/sign-in"));
            page.locator("#login").fill("souliya");
            page.locator("#password").fill(DemoAccounts.PASSWORD);
            page.locator(ENTER).click();
            page.waitForURL("**/app/**");
            // Whoever signed in is not asked to sign in again.
            page.locator("[name=pin]").waitFor();
            look.at(language + "-choose-pin");
            long noy = account("noy");
            for (String path : List.of("", "/new", "/places", "/" + noy, "/" + noy + "/edit", "/" + noy + "/role")) {
                open(look, page, language, "/team" + path);
            }
            open(look, page, language, "/password");
            assertEquals(List.of(), look.found());
        }
    }

    private void open(Look look, Page page, String language, String path) {
        page.navigate(address(path));
        look.at(language + path.replaceAll("\\d+", "n").replace('/', '-'));
    }

    private String address(String path) {
        return "http://localhost:" + sala.port() + path;
    }

    private long account(String login) {
        return sala.get(JdbcClient.class)
                .sql("select id from account where login = ?")
                .param(login)
                .query(Long.class)
                .single();
    }

    /** At a desk, where the language was switched. */
    private BrowserContext desk(String language) {
        BrowserContext context = browsers.browser().newContext(new Browser.NewContextOptions().setLocale(language));
        context.addCookies(List.of(new Cookie("lang", language).setUrl(address("/"))));
        return context;
    }
}
