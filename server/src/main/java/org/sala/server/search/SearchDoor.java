package org.sala.server.search;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.sala.exchange.json.Json;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Asker;
import org.sala.server.team.Team;
import org.sala.server.web.Address;
import org.sala.server.web.Language;
import org.sala.server.web.RateLimit;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code GET, POST /services.json}: services for whoever works here, as far as their rights show them. */
public final class SearchDoor {
    private static final int TIMES = 600;

    private final Search search;
    private final Team team;
    private final StoredPlaces places;
    private final Rules rules;
    private final RateLimit limit;

    public SearchDoor(Search search, Team team, StoredPlaces places, Rules rules, Clock clock) {
        this.search = search;
        this.team = team;
        this.places = places;
        this.rules = rules;
        this.limit = new RateLimit(clock, TIMES, Duration.ofMinutes(1));
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/services.json").get(this::find).post(this::find).routes();
    }

    private ServerResponse find(ServerRequest request) {
        Asker asker = Asker.now();
        limit.count(Long.toString(asker.account().id()));
        Asked asked = ReadAsked.from(request, rules, places.now());
        Found found = search.find(asked, new Eyes.Worker(team.rightsOf(asker)));
        String language = Language.of(request.servletRequest());
        return ServerResponse.ok()
                .header("Content-Type", "application/json")
                .header("Cache-Control", "no-store")
                .body(Json.write(told(found, asked, language)).getBytes(StandardCharsets.UTF_8));
    }

    private static Value.Fields told(Found found, Asked asked, String language) {
        var facets = Value.Fields.of(
                        "category",
                        new Value.Items(Facets.categories(found.hits()).stream()
                                .<Value>map(one -> Value.Fields.of("code", new Value.Text(one.what()))
                                        .with("count", new Value.Whole(one.count())))
                                .toList()))
                .with(
                        "place",
                        new Value.Items(Facets.places(found.hits()).stream()
                                .<Value>map(
                                        one -> place(one.what(), language).with("count", new Value.Whole(one.count())))
                                .toList()));
        List<Value> services = found.page(asked.page()).stream()
                .map(hit -> told(hit, language))
                .toList();
        return Value.Fields.of("services", new Value.Items(services))
                .with("found", new Value.Whole(found.hits().size()))
                .with("isMore", new Value.Flag(found.isMore()))
                .with("page", new Value.Whole(asked.page()))
                .with("hasNext", new Value.Flag(found.hasPageAfter(asked.page())))
                .with("facets", facets);
    }

    private static Value told(Found.Hit hit, String language) {
        Value.Fields told = Value.Fields.of(
                        "service", new Value.Whole(hit.row().id().number()))
                .with("rv", new Value.Whole(hit.row().rv()))
                .with("fields", hit.shown());
        if (!hit.organization().isEmpty()) told = told.with("organization", new Value.Text(hit.organization()));
        if (!hit.chain().isEmpty()) told = told.with("place", place(hit.chain().getFirst(), language));
        return hit.metres().isPresent()
                ? told.with("metres", new Value.Whole(hit.metres().getAsLong()))
                : told;
    }

    private static Value.Fields place(Place place, String language) {
        return Value.Fields.of("id", new Value.Whole(place.id())).with("name", new Value.Text(place.name(language)));
    }
}
