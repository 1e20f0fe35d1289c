package org.sala.server.team;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.SaidTime;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /team}: everybody the asker looks after, and each of them with roles, phones and what was done. */
public final class AccountPages {
    private static final int SHOWN = 100;
    private static final int LINES = 30;
    private static final int WORD_LIMIT = 80;

    private final TeamOffice office;
    private final Accounts accounts;
    private final RoleGrants grants;
    private final DeviceKeys devices;
    private final TeamChanges changes;
    private final SaidTime time;

    public AccountPages(
            TeamOffice office,
            Accounts accounts,
            RoleGrants grants,
            DeviceKeys devices,
            TeamChanges changes,
            SaidTime time) {
        this.office = office;
        this.accounts = accounts;
        this.grants = grants;
        this.devices = devices;
        this.changes = changes;
        this.time = time;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team")
                .get(this::list)
                .routes()
                .and(Address.at("/team/{account:\\d+}").get(this::show).routes());
    }

    /** Where a page that did something goes on: the account, with a word on what was done. */
    static ServerResponse back(long account, TeamChanges.What done) {
        return ServerResponse.seeOther(URI.create("/team/" + account + "?done=" + done.code()))
                .build();
    }

    private ServerResponse list(ServerRequest request) {
        Account asker = office.asker(Offices.DEVICES);
        String find = Form.of(request).text("find", WORD_LIMIT);
        String language = TeamOffice.language(request);
        List<Map<String, Object>> found = accounts.list().stream()
                .filter(account -> isNamed(account, find))
                .filter(account -> office.offices().reaches(asker.id(), Offices.DEVICES, account))
                .limit(SHOWN + 1)
                .map(account -> row(account, language))
                .toList();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", office.say(request, "office.accounts"));
        told.put("find", find);
        told.put("accounts", found.stream().limit(SHOWN).toList());
        told.put("more", found.size() > SHOWN);
        told.put("none", found.isEmpty());
        told.put("mayMake", office.offices().has(asker.id(), Offices.ACCOUNTS));
        return office.page(request, 200, "team-accounts", told);
    }

    private static boolean isNamed(Account account, String find) {
        String wanted = find.toLowerCase(Locale.ROOT);
        return Stream.of(account.login(), account.name(), account.nameOther())
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private Map<String, Object> row(Account account, String language) {
        return Map.of(
                "id", account.id(),
                "name", account.nameFor(language),
                "login", account.login(),
                "isClosed", account.isDisabled(),
                "mustChange", account.mustChange() && !account.isDisabled(),
                "roles", roles(account, language));
    }

    private String roles(Account account, String language) {
        return grants.listOf(account.id()).stream()
                .filter(grant -> grant.isInForce(grants.today()))
                .map(grant -> role(grant, language) + ", " + office.placeName(grant.place(), language))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private String role(RoleGrant grant, String language) {
        return office.pages().words().say(language, "app.role." + grant.role());
    }

    private ServerResponse show(ServerRequest request) {
        Account asker = office.asker(Offices.DEVICES);
        Account account = office.account(request, Offices.DEVICES);
        String language = TeamOffice.language(request);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", account.nameFor(language));
        told.put("done", done(request));
        told.put("account", row(account, language));
        told.put("nameOther", account.nameOther());
        told.put(
                "place",
                account.place().isPresent() ? office.placeName(account.place().getAsLong(), language) : "");
        told.put("languageName", office.say(request, "office.language." + account.language()));
        told.put("grants", grants(account, language));
        told.put("devices", devices(account, language));
        told.put("mayKeep", office.offices().reaches(asker.id(), Offices.ACCOUNTS, account));
        told.put("isSelf", asker.id() == account.id());
        told.put("lines", lines(account, language));
        return office.page(request, 200, "team-account", told);
    }

    private String done(ServerRequest request) {
        String code = Form.of(request).text("done", WORD_LIMIT);
        return Stream.of(TeamChanges.What.values())
                .filter(what -> what.code().equals(code))
                .map(what -> office.say(request, "office.done." + what.code()))
                .findFirst()
                .orElse("");
    }

    private List<Map<String, Object>> grants(Account account, String language) {
        return grants.listOf(account.id()).stream()
                .map(grant -> Map.<String, Object>of(
                        "id", grant.id(),
                        "role", role(grant, language),
                        "place", office.placeName(grant.place(), language),
                        "from", time.day(grant.from(), language),
                        "until",
                                grant.until()
                                        .map(last -> time.day(last, language))
                                        .orElse(""),
                        "hasEnded", grants.hasEnded(grant)))
                .toList();
    }

    private List<Map<String, Object>> devices(Account account, String language) {
        return devices.listOf(account.id()).stream()
                .map(device -> device(device, language))
                .toList();
    }

    private Map<String, Object> device(DeviceKey device, String language) {
        return Map.of(
                "number", device.number(),
                "name", device.name(),
                "made", time.moment(device.madeAt(), language),
                "seen", device.seenAt().map(seen -> time.moment(seen, language)).orElse(""),
                "isRevoked", device.isRevoked());
    }

    private List<Map<String, Object>> lines(Account account, String language) {
        return changes.listOf(account.id(), LINES).stream()
                .map(line -> Map.<String, Object>of(
                        "what", office.pages().words().say(language, "office.done." + line.what()),
                        "detail", line.detail(),
                        "at", time.moment(line.at(), language),
                        "by", by(line.by(), language)))
                .toList();
    }

    private String by(Optional<Long> account, String language) {
        return account.flatMap(accounts::find)
                .map(found -> found.nameFor(language))
                .orElseGet(() -> office.pages().words().say(language, "office.by-machine"));
    }
}
