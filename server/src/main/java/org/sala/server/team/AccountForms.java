package org.sala.server.team;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.server.signin.Account;
import org.sala.server.signin.Secret;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Refused;
import org.sala.server.web.Words;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Making an account, changing what is known of its owner, closing it, and a new password for somebody who forgot theirs. */
public final class AccountForms {
    private static final int LOGIN_LIMIT = 60;

    private final TeamOffice office;
    private final KeepAccounts keep;

    public AccountForms(TeamOffice office, KeepAccounts keep) {
        this.office = office;
        this.keep = keep;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team/new")
                .get(this::fresh)
                .post(this::make)
                .routes()
                .and(Address.at("/team/{account}/edit")
                        .get(this::edit)
                        .post(this::change)
                        .routes())
                .and(Address.at("/team/{account}/password").post(this::password).routes())
                .and(Address.at("/team/{account}/closure").post(this::close).routes())
                .and(Address.at("/team/{account}/reopening").post(this::reopen).routes());
    }

    private ServerResponse fresh(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Form form = Form.of(request);
        return office.page(request, 200, "team-form", told(request, asker, form, Optional.empty()));
    }

    private ServerResponse make(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Form form = Form.of(request);
        if (PlacePicker.isLooking(form)) return fresh(request);
        try {
            var made = keep.make(asker.id(), form.text("login", LOGIN_LIMIT), owner(asker, form));
            return tell(request, office.account(asker, made.account(), Offices.ACCOUNTS), made.password());
        } catch (Refused refused) {
            return office.again(request, refused, "team-form", told(request, asker, form, Optional.empty()));
        }
    }

    private ServerResponse edit(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        return office.page(request, 200, "team-form", told(request, asker, Form.of(request), Optional.of(account)));
    }

    private ServerResponse change(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        Form form = Form.of(request);
        if (PlacePicker.isLooking(form)) return edit(request);
        try {
            keep.change(asker.id(), account.id(), owner(asker, form));
            return AccountPages.back(account.id(), TeamChanges.What.ACCOUNT_CHANGED);
        } catch (Refused refused) {
            return office.again(request, refused, "team-form", told(request, asker, form, Optional.of(account)));
        }
    }

    private KeepAccounts.Owner owner(Account asker, Form form) {
        long place = form.whole("place").orElseThrow(() -> Refused.malformed("place-missing", "place"));
        if (!office.offices().reaches(asker.id(), Offices.ACCOUNTS, place)) {
            throw Refused.malformed("unknown-place", "place");
        }
        return new KeepAccounts.Owner(
                form.text("name", KeepAccounts.NAME_LIMIT),
                form.text("nameOther", KeepAccounts.NAME_LIMIT),
                form.text("language", 10),
                place);
    }

    /** What was typed; before anything was, what is known. */
    private Map<String, Object> told(ServerRequest request, Account asker, Form form, Optional<Account> account) {
        boolean isTyped = request.method().name().equals("POST");
        Optional<Account> known = account.filter(found -> !isTyped);
        Optional<Long> place = form.whole("place")
                .or(() -> known.filter(found -> found.place().isPresent())
                        .map(found -> found.place().getAsLong()));
        String language = known.map(Account::language).orElse(form.text("language", 10));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", office.say(request, account.isPresent() ? "office.edit" : "office.new"));
        told.put("back", account.map(found -> "/team/" + found.id()).orElse("/team"));
        told.put("isNew", account.isEmpty());
        told.put("login", form.text("login", LOGIN_LIMIT));
        told.put("name", known.map(Account::name).orElse(form.text("name", KeepAccounts.NAME_LIMIT)));
        told.put("nameOther", known.map(Account::nameOther).orElse(form.text("nameOther", KeepAccounts.NAME_LIMIT)));
        told.put("languages", languages(request, language));
        told.putAll(office.picker(asker, Offices.ACCOUNTS, TeamOffice.language(request))
                .told(form, place));
        return told;
    }

    private List<Map<String, Object>> languages(ServerRequest request, String chosen) {
        String preferred = Words.LANGUAGES.contains(chosen) ? chosen : "lo";
        return Words.LANGUAGES.reversed().stream()
                .map(code -> Map.<String, Object>of(
                        "code", code,
                        "name", office.say(request, "office.language." + code),
                        "chosen", code.equals(preferred)))
                .toList();
    }

    private ServerResponse password(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        return tell(request, account, keep.givePassword(asker.id(), account));
    }

    /** Told once, on this page, and kept nowhere. */
    private ServerResponse tell(ServerRequest request, Account account, Secret password) {
        Map<String, Object> told = Map.of(
                "title",
                account.nameFor(TeamOffice.language(request)),
                "login",
                account.login(),
                "password",
                password.text(),
                "account",
                account.id());
        return office.page(request, 200, "team-password", told);
    }

    private ServerResponse close(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        if (asker.id() == account.id()) throw Refused.forbidden("not-yourself");
        keep.close(asker.id(), account);
        return AccountPages.back(account.id(), TeamChanges.What.ACCOUNT_CLOSED);
    }

    private ServerResponse reopen(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        keep.reopen(asker.id(), account);
        return AccountPages.back(account.id(), TeamChanges.What.ACCOUNT_REOPENED);
    }
}
