package org.sala.server.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.RateLimit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where somebody signs in and out. In demo mode it lists whom one may be. */
public final class SignInPage {
    private static final Logger LOG = LoggerFactory.getLogger(SignInPage.class);
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_EARLY = 429;
    private static final int TRIES = 20;

    /** The app, told that somebody signed in: it makes this phone theirs and goes on to the PIN. */
    static final String APP = "/app/#signed-in";

    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/?#=&%._~:,+-]{0,1999}");

    private final SignIn signIn;
    private final Accounts accounts;
    private final FirstPasswords first;
    private final Pages pages;
    private final Clock clock;
    private final Optional<Demo> demo;
    private final RateLimit limit;

    public SignInPage(
            SignIn signIn, FirstPasswords first, Accounts accounts, Pages pages, Clock clock, Optional<Demo> demo) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.first = first;
        this.pages = pages;
        this.clock = clock;
        this.demo = demo;
        this.limit = new RateLimit(clock, TRIES, Duration.ofMinutes(1));
    }

    /** In demo mode: how to tell what somebody does, in the reader's language. */
    public interface Demo {
        String rolesOf(Account account, String language);
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/sign-in")
                .get(this::show)
                .post(this::enter)
                .routes()
                .and(Address.at("/sign-out").post(this::leave).routes());
    }

    private ServerResponse show(ServerRequest request) {
        String next = next(request.servletRequest().getParameter("next"));
        return page(request, 200, Map.of("next", next, "login", login(request)));
    }

    private static String login(ServerRequest request) {
        String login = request.servletRequest().getParameter("as");
        return login == null ? "" : SignIn.plain(login);
    }

    private ServerResponse enter(ServerRequest request) {
        HttpServletRequest asked = request.servletRequest();
        limit.count(String.valueOf(asked.getRemoteAddr()));
        Form form = Form.of(request);
        String next = next(form.text("next", 2000));
        String login = form.text("login", 200);
        return switch (signIn.signIn(login, form.exact("password", 2000))) {
            case SignIn.Result.Welcome(Account account) -> {
                PageSession.begin(asked, account);
                LOG.atInfo().addKeyValue("account", account.id()).log("signed-in");
                String after = first.mustChange(account) ? "/password" : next;
                yield ServerResponse.seeOther(URI.create(after)).build();
            }
            case SignIn.Result.Wrong wrong -> {
                LOG.atInfo().log("sign-in-refused");
                yield page(request, UNPROCESSABLE, Map.of("next", next, "login", login, "wrong", true));
            }
            case SignIn.Result.Wait(Instant until) ->
                page(request, TOO_EARLY, Map.of("next", next, "login", login, "wait", wait(request, until)));
        };
    }

    private String wait(ServerRequest request, Instant until) {
        long seconds = Math.max(1, Duration.between(clock.instant(), until).toSeconds());
        String language = Language.of(request.servletRequest());
        return seconds < 90
                ? pages.words().say(language, "signin.wait-seconds", Map.of("count", Long.toString(seconds)))
                : pages.words()
                        .say(language, "signin.wait-minutes", Map.of("count", Long.toString((seconds + 59) / 60)));
    }

    private ServerResponse leave(ServerRequest request) {
        PageSession.end(request.servletRequest());
        return ServerResponse.seeOther(URI.create("/sign-in")).build();
    }

    private ServerResponse page(ServerRequest request, int status, Map<String, Object> told) {
        Map<String, Object> model = new LinkedHashMap<>(told);
        String language = Language.of(request.servletRequest());
        model.put("title", pages.words().say(language, "signin.title"));
        demo.ifPresent(shown -> {
            boolean isChosen = !String.valueOf(model.get("login")).isEmpty() && !model.containsKey("wrong");
            model.put("isDemo", true);
            model.put("demo", demo(shown, language, String.valueOf(told.get("next"))));
            model.put(
                    "demoWhy",
                    pages.words().say(language, "signin.demo-why", Map.of("password", DemoAccounts.PASSWORD)));
            model.put("demoPassword", isChosen ? DemoAccounts.PASSWORD : "");
        });
        return pages.show(request.servletRequest(), status, "signin", model);
    }

    private List<Map<String, String>> demo(Demo shown, String language, String next) {
        return accounts.listDemo().stream()
                .map(account -> Map.of(
                        "name", account.nameFor(language),
                        "roles", shown.rolesOf(account, language),
                        "address", "?as=" + encoded(account.login()) + "&next=" + encoded(next)))
                .toList();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Only an address of our own: anything else would send who signed in to a stranger. */
    static String next(@Nullable String wanted) {
        if (wanted == null || !OURS.matcher(wanted).matches()) return APP;
        return wanted;
    }
}
