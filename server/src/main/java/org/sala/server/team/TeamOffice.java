package org.sala.server.team;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey;
import org.sala.server.web.Form;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.Problem;
import org.sala.server.web.Refused;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What the pages for looking after the team have in common: who asks, whom they may look after, and how a no is shown. */
public final class TeamOffice {
    private static final int UNPROCESSABLE = 422;

    private final Accounts accounts;
    private final Offices offices;
    private final StoredPlaces places;
    private final Pages pages;

    public TeamOffice(Accounts accounts, Offices offices, StoredPlaces places, Pages pages) {
        this.accounts = accounts;
        this.offices = offices;
        this.places = places;
        this.pages = pages;
    }

    /** Whether somebody with this office asks, on a page. */
    public boolean isOnDuty(String office) {
        return Asker.find()
                .filter(asker -> asker.kind() == DeviceKey.Kind.PAGE)
                .filter(asker -> offices.has(asker.account().id(), office))
                .isPresent();
    }

    /** Who asks, on a page: a phone's token opens none of this. */
    Account asker(String office) {
        if (!isOnDuty(office)) throw Refused.forbidden("forbidden");
        return Asker.now().account();
    }

    /** The account that an address names, if the asker looks after it; what is outside their reach does not exist for them. */
    Account account(ServerRequest request, String office) {
        return account(asker(office), number(request, "account"), office);
    }

    Account account(Account asker, long account, String office) {
        return accounts.find(account)
                .filter(found -> offices.reaches(asker.id(), office, found))
                .orElseThrow(Refused::notFound);
    }

    static long number(ServerRequest request, String name) {
        String text = request.pathVariable(name);
        if (!text.matches("\\d{1,18}")) throw Refused.notFound();
        return Long.parseLong(text);
    }

    Offices offices() {
        return offices;
    }

    Pages pages() {
        return pages;
    }

    PlacePicker picker(Account asker, String office, String language) {
        return new PlacePicker(places.now(), offices.tops(asker.id(), office), language);
    }

    String placeName(long place, String language) {
        return places.now().find(place).map(found -> found.name(language)).orElse("?");
    }

    static String language(ServerRequest request) {
        return Language.of(request.servletRequest());
    }

    String say(ServerRequest request, String key) {
        return pages.words().say(language(request), key);
    }

    ServerResponse page(ServerRequest request, int status, String template, Map<String, Object> told) {
        return pages.show(request.servletRequest(), status, template, told);
    }

    /** The same form again, with what was wrong and where. */
    ServerResponse again(ServerRequest request, Refused refused, String template, Map<String, Object> told) {
        Problem problem = refused.problem();
        Map<String, Object> model = new LinkedHashMap<>(told);
        String language = language(request);
        model.put("why", pages.words().say(language, "problem." + problem.code(), problem.names()));
        model.put("whyHow", pages.words().say(language, "problem." + problem.code() + "-how", problem.names()));
        return page(request, problem.status() == Problem.MALFORMED ? UNPROCESSABLE : problem.status(), template, model);
    }

    /** A day as a browser sends it, or as it is typed into an old one. */
    static Optional<LocalDate> day(Form form, String name) {
        String text = form.text(name, 20);
        if (text.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException notADay) {
            throw Refused.malformed("odd-day", name);
        }
    }
}
