package org.sala.server.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Value;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.Asker;
import org.sala.server.web.Address;
import org.sala.team.Grant;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET /team.json}: the people and places of the asker's area, so that a phone can name them without a network. */
public final class TeamDoor {
    private final Team team;
    private final Accounts accounts;
    private final StoredPlaces places;

    public TeamDoor(Team team, Accounts accounts, StoredPlaces places) {
        this.team = team;
        this.accounts = accounts;
        this.places = places;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team.json").get(this::tell).routes();
    }

    private ServerResponse tell(ServerRequest request) {
        Account me = Asker.withDevice().account();
        Places tree = places.now();
        Set<Long> areas = team.rightsOf(me.id()).areas();
        Value.Fields told = Value.Fields.of("me", me(team, me))
                .with("accounts", new Value.Items(accounts(me, tree, areas)))
                .with("places", new Value.Items(places(tree, areas)));
        return ServerResponse.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Cache-Control", "no-store")
                .body(Json.write(told));
    }

    /** An account as its own phone is told. */
    static Value.Fields me(Team team, Account account) {
        return Value.Fields.of("id", new Value.Whole(account.id()))
                .with("name", new Value.Text(account.nameFor(account.language())))
                .with("language", new Value.Text(account.language()))
                .with("grants", new Value.Items(grants(team, account.id())));
    }

    /** Who does what where, so that a phone knows who is next above somebody. */
    private static List<Value> grants(Team team, long account) {
        List<Value> grants = new ArrayList<>();
        for (Grant grant : team.grantsOf(account)) {
            Value.Fields told = Value.Fields.of(
                            "role", new Value.Text(grant.role().name()))
                    .with("place", new Value.Whole(grant.place()));
            var organization = grant.organization();
            grants.add(organization == null ? told : told.with("organization", new Value.Whole(organization.number())));
        }
        return grants;
    }

    private List<Value> accounts(Account me, Places tree, Set<Long> areas) {
        return accounts.list().stream()
                .filter(account -> account.id() == me.id() || isNear(account, tree, areas))
                .map(account -> (Value) Value.Fields.of("id", new Value.Whole(account.id()))
                        .with("name", new Value.Text(account.nameFor(me.language())))
                        .with("roles", Value.Items.ofTexts(roles(account.id())))
                        .with("grants", new Value.Items(grants(team, account.id()))))
                .toList();
    }

    private Set<String> roles(long account) {
        Set<String> roles = new TreeSet<>();
        team.grantsOf(account).forEach(grant -> roles.add(grant.role().name()));
        return roles;
    }

    /** Those who work here, and those who once did: their names stand in histories. */
    private boolean isNear(Account account, Places tree, Set<Long> areas) {
        boolean isFromHere =
                account.place().isPresent() && isIn(tree, areas, account.place().getAsLong());
        return isFromHere || team.grantsOf(account.id()).stream().anyMatch(grant -> isIn(tree, areas, grant.place()));
    }

    private static boolean isIn(Places tree, Set<Long> areas, long place) {
        return areas.contains(tree.areaOf(place).orElse(-1));
    }

    private static List<Value> places(Places tree, Set<Long> areas) {
        return tree.list().stream()
                .filter(place -> isIn(tree, areas, place.id()))
                .map(place -> place(place, tree.catchmentOf(place.id())))
                .toList();
    }

    private static Value place(Place place, Set<Long> catchment) {
        Value.Fields names = Value.Fields.NONE;
        for (var name : place.names().entrySet()) {
            names = names.with(name.getKey(), new Value.Text(name.getValue()));
        }
        Value.Fields told = Value.Fields.of("id", new Value.Whole(place.id()))
                .with("level", new Value.Text(place.level()))
                .with("code", new Value.Text(place.code()))
                .with("names", names)
                .with("parent", whole(place.parent()))
                .with("latitude", degrees(place.latitude()))
                .with("longitude", degrees(place.longitude()));
        return catchment.isEmpty()
                ? told
                : told.with(
                        "catchment",
                        new Value.Items(catchment.stream()
                                .sorted()
                                .<Value>map(Value.Whole::new)
                                .toList()));
    }

    private static Value whole(@Nullable Long number) {
        return number == null ? Value.Nothing.NOTHING : new Value.Whole(number);
    }

    private static Value degrees(@Nullable Double number) {
        return number == null ? Value.Nothing.NOTHING : new Value.Decimal(number);
    }
}
