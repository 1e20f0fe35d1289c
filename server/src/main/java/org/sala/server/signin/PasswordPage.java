package org.sala.server.signin;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Where somebody changes their password; with a first password, the only page there is. */
public final class PasswordPage {
    private static final int UNPROCESSABLE = 422;
    private static final int FIELD_LIMIT = 2000;

    private final ChoosePassword choose;
    private final Accounts accounts;
    private final FirstPasswords first;
    private final Pages pages;

    public PasswordPage(ChoosePassword choose, Accounts accounts, FirstPasswords first, Pages pages) {
        this.choose = choose;
        this.accounts = accounts;
        this.first = first;
        this.pages = pages;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/password").get(this::show).post(this::change).routes();
    }

    private ServerResponse show(ServerRequest request) {
        return page(request, 200, "");
    }

    private ServerResponse change(ServerRequest request) {
        Form form = Form.of(request);
        Account account = Asker.now().account();
        String wanted = form.exact("new", FIELD_LIMIT);
        if (!wanted.equals(form.exact("again", FIELD_LIMIT))) return page(request, UNPROCESSABLE, "signin.not-same");
        Optional<String> no = choose.choose(account, form.exact("old", FIELD_LIMIT), wanted);
        if (no.isPresent()) return page(request, UNPROCESSABLE, no.get());
        PageSession.begin(request.servletRequest(), accounts.get(account.id()));
        return ServerResponse.seeOther(URI.create(SignInPage.APP)).build();
    }

    private ServerResponse page(ServerRequest request, int status, String why) {
        String language = Language.of(request.servletRequest());
        Map<String, Object> told = Map.of(
                "title",
                pages.words().say(language, "signin.change"),
                "must",
                first.mustChange(Asker.now().account()),
                "why",
                why.isEmpty() ? "" : pages.words().say(language, why, Map.of("least", "" + Passwords.LEAST)));
        return pages.show(request.servletRequest(), status, "password", told);
    }
}
