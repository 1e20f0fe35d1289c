package org.sala.server.team;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.sala.place.Place;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Refused;
import org.sala.team.Role;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Giving somebody a role at a place for a while, and ending it. */
public final class RolePages {
    private static final int CODE_LIMIT = 60;

    private final TeamOffice office;
    private final GiveRoles give;
    private final RoleGrants grants;
    private final Team team;
    private final StoredPlaces places;
    private final Organizations organizations;

    public RolePages(
            TeamOffice office,
            GiveRoles give,
            RoleGrants grants,
            Team team,
            StoredPlaces places,
            Organizations organizations) {
        this.office = office;
        this.give = give;
        this.grants = grants;
        this.team = team;
        this.places = places;
        this.organizations = organizations;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team/{account}/role")
                .get(this::ask)
                .post(this::give)
                .routes()
                .and(Address.at("/team/{account}/role/{grant}/end")
                        .post(this::end)
                        .routes());
    }

    private ServerResponse ask(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        return office.page(request, 200, "team-role", told(request, asker, account));
    }

    private ServerResponse give(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        Form form = Form.of(request);
        if (PlacePicker.isLooking(form)) return ask(request);
        try {
            String role = form.text("role", CODE_LIMIT);
            if (role.isEmpty()) throw Refused.malformed("role-missing", "role");
            long place = form.whole("place").orElseThrow(() -> Refused.malformed("place-missing", "place"));
            if (!office.offices().mayHandle(asker.id(), Offices.ACCOUNTS, role, place)) {
                throw Refused.malformed("unknown-place", "place");
            }
            var period = new GiveRoles.Period(
                    TeamOffice.day(form, "from").orElse(grants.today()), TeamOffice.day(form, "until"));
            OptionalLong whose =
                    form.whole("organization").map(OptionalLong::of).orElse(OptionalLong.empty());
            give.give(asker.id(), account.id(), role, place, whose, period);
            return AccountPages.back(account.id(), TeamChanges.What.ROLE_GIVEN);
        } catch (Refused refused) {
            return office.again(request, refused, "team-role", told(request, asker, account));
        }
    }

    private ServerResponse end(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Account account = office.account(request, Offices.ACCOUNTS);
        RoleGrant grant = grants.find(TeamOffice.number(request, "grant"))
                .filter(found -> found.account() == account.id())
                .filter(found -> !grants.hasEnded(found))
                .orElseThrow(Refused::notFound);
        give.end(asker.id(), grant);
        return AccountPages.back(account.id(), TeamChanges.What.ROLE_ENDED);
    }

    private Map<String, Object> told(ServerRequest request, Account asker, Account account) {
        Form form = Form.of(request);
        String language = TeamOffice.language(request);
        String from = form.text("from", 20);
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", office.say(request, "office.give-role"));
        told.put("name", account.nameFor(language));
        told.put("back", "/team/" + account.id());
        told.put("roles", roles(request, asker, form.text("role", CODE_LIMIT)));
        told.put("organizations", organizations(asker, form));
        told.put("from", from.isEmpty() ? grants.today().toString() : from);
        told.put("until", form.text("until", 20));
        told.putAll(office.picker(asker, Offices.ACCOUNTS, language).told(form, form.whole("place")));
        return told;
    }

    /** Those that the asker may give anywhere. */
    private List<Map<String, Object>> roles(ServerRequest request, Account asker, String chosen) {
        return team.rules().roles().list().stream()
                .filter(role -> role.offices().stream()
                        .allMatch(given -> office.offices().has(asker.id(), given)))
                .map(Role::name)
                .map(role -> Map.<String, Object>of(
                        "code", role,
                        "name", office.say(request, "app.role." + role),
                        "does", office.say(request, "team.does." + role),
                        "chosen", role.equals(chosen)))
                .toList();
    }

    private List<Map<String, Object>> organizations(Account asker, Form form) {
        Set<Long> areas = new LinkedHashSet<>();
        var tree = places.now();
        for (Place top : office.offices().tops(asker.id(), Offices.ACCOUNTS)) {
            tree.under(top.id()).forEach(place -> tree.areaOf(place.id()).ifPresent(areas::add));
        }
        long chosen = form.whole("organization").orElse(0L);
        return organizations.list(areas).stream()
                .map(one -> Map.<String, Object>of("id", one.id(), "name", one.name(), "chosen", one.id() == chosen))
                .toList();
    }
}
