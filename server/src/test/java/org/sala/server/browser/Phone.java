package org.sala.server.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.util.ArrayList;
import java.util.List;
import org.sala.server.signin.DemoAccounts;

/** Somebody's phone, held upright, and what they do with it. */
final class Phone implements AutoCloseable {
    private static final String PIN = "482915";
    private static final int WIDTH = 360;
    private static final int HEIGHT = 740;
    private static final double PATIENCE_MS = 15_000;

    /** The whole app is some hundreds of files, and the machine may have other things to do. */
    private static final long LONG_PATIENCE_MS = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final Said said;
    private final List<String> troubles = new ArrayList<>();

    private final String who;

    Phone(Browser browser, int port, Said said, String who) {
        this.who = who;
        this.said = said;
        this.base = "http://localhost:" + port;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(WIDTH, HEIGHT)
                .setLocale(said.language().equals("lo") ? "lo-LA" : "en-GB"));
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        page.onPageError(troubles::add);
    }

    Page page() {
        return page;
    }

    /** What the app itself complained of. */
    List<String> troubles() {
        return List.copyOf(troubles);
    }

    Phone enter(String login) {
        signIn(login, DemoAccounts.PASSWORD);
        return choosePin();
    }

    /** With a password that is already somebody's own. */
    Phone enterWith(String login, String password) {
        signIn(login, password);
        return choosePin();
    }

    /** The first time, with the password that was given and one of their own. */
    Phone enterFirst(String login, String given, String own) {
        signIn(login, given);
        fill("old", given);
        fill("new", own);
        fill("again", own);
        tapButton(said.t("signin.keep"));
        return choosePin();
    }

    private void signIn(String login, String password) {
        page.navigate(base + "/app/");
        tap("team.sign-in");
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        tapButton(said.t("signin.enter"));
    }

    private Phone choosePin() {
        fill("pin", PIN);
        fill("again", PIN);
        // Until here the app speaks the account's language.
        page.locator("form button.main").click();
        page.locator(".badge").waitFor();
        speak();
        return this;
    }

    /** The account has its own language; this reader wants this one. */
    private void speak() {
        comesTrue("({ journal }) => journal.state === 'open'", "/app/journal/journal.js", "");
        page.evaluate(
                "language => import('/app/words/words.js').then(words => words.setLanguage(language))",
                said.language());
    }

    /** Once the whole app is here, which the app says: before that, what is not here yet cannot be opened. */
    void cutNetwork() {
        waitUntilWhole();
        context.setOffline(true);
    }

    void waitUntilWhole() {
        comesTrue("({ wholeApp }) => wholeApp() === 'here'", "/app/fresh.js", "");
    }

    /** Waits until this holds of a module of the app. The browser's own waiting would take the promise of a module for the truth. */
    void comesTrue(String holds, String module, String told) {
        String script = """
                async ([module, told, patience]) => {
                  const is = HOLDS;
                  const late = Date.now() + Number(patience);
                  while (!is(await import(module), told)) {
                    if (Date.now() > late) throw new Error(`it never came true: ${is}`);
                    await new Promise((done) => setTimeout(done, 50));
                  }
                }
                """;
        page.evaluate(script.replace("HOLDS", holds), List.of(module, told, Long.toString(LONG_PATIENCE_MS)));
    }

    void restoreNetwork() {
        context.setOffline(false);
    }

    /** Opens a screen of the app. */
    void open(String path) {
        page.evaluate("path => { location.hash = '#' + path }", path);
    }

    /** Closes the app and opens it again, as when the battery was empty. */
    void reopen() {
        page.reload();
        // The last digit opens it.
        fill("pin", PIN);
        page.locator(".badge").waitFor();
    }

    void fill(String field, String text) {
        page.locator("[name='" + field + "']").first().fill(text);
    }

    /** The first of a list that is not "choose one". */
    void pickFirst(String field) {
        page.locator("select[name='" + field + "']").selectOption(new SelectOption().setIndex(1));
    }

    /** The private address that stands on the screen. */
    String link() {
        Locator field = page.locator("sala-link input[readonly]").last();
        field.waitFor();
        return field.inputValue();
    }

    /** One of the big buttons of a question. */
    void choose(String field, String code) {
        page.locator("input[name='" + field + "'][value='" + code + "']")
                .first()
                .check();
    }

    /** A button or link, by the words on it. */
    void tap(String key) {
        tapButton(said.t(key));
    }

    void tapButton(String words) {
        Locator button = page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(words).setExact(true))
                .or(page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(words).setExact(true)));
        button.first().click();
    }

    /** Waits until the app has gone to this screen by itself. */
    void comesTo(String path) {
        page.waitForURL(url -> url.endsWith("#" + path));
    }

    /** Waits until these words stand on the screen. */
    void sees(String words) {
        page.getByText(words).first().waitFor();
    }

    /** Waits until nothing on this phone is unsent. */
    void waitUntilSent() {
        page.evaluate("() => import('/app/journal/journal.js').then(({journal}) => journal.sync())");
        comesTrue("({ journal }) => journal.unsent().length === 0", "/app/journal/journal.js", "");
    }

    int unsent() {
        return (int)
                page.evaluate("() => import('/app/journal/journal.js').then(({journal}) => journal.unsent().length)");
    }

    /** The number in the address, such as the person's. */
    long numberInAddress() {
        page.waitForURL(url -> url.matches(".*#/\\w+/\\d+.*"));
        return Long.parseLong(page.url().replaceAll(".*#/\\w+/(\\d+).*", "$1"));
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Said.picture(name)).setFullPage(false));
    }

    /** The last picture is kept, so that one sees where somebody got stuck. */
    @Override
    public void close() {
        picture(who + "-" + said.language());
        context.close();
    }
}
