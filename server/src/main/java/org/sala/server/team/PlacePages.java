package org.sala.server.team;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /team/places}: the tree of places that the asker looks after, to look at. They come from files. */
public final class PlacePages {
    private final TeamOffice office;
    private final StoredPlaces places;

    public PlacePages(TeamOffice office, StoredPlaces places) {
        this.office = office;
        this.places = places;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team/places").get(this::list).routes();
    }

    private ServerResponse list(ServerRequest request) {
        Account asker = office.asker(Offices.ACCOUNTS);
        Places tree = places.now();
        String language = TeamOffice.language(request);
        Optional<Place> inside = Form.of(request)
                .whole("in")
                .filter(id -> office.offices().reaches(asker.id(), Offices.ACCOUNTS, id))
                .flatMap(tree::find);
        List<Place> shown = inside.map(place -> tree.childrenOf(place.id()))
                .orElseGet(() -> office.offices().tops(asker.id(), Offices.ACCOUNTS));
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", inside.map(place -> place.name(language)).orElse(office.say(request, "office.places")));
        told.put(
                "path",
                inside.map(place -> PlacePicker.path(tree, place.id(), language))
                        .orElse(""));
        told.put("isInside", inside.isPresent());
        told.put("mayMake", true);
        told.put("none", shown.isEmpty());
        told.put(
                "places",
                shown.stream()
                        .sorted(Comparator.comparing(Place::code).thenComparing(place -> place.name(language)))
                        .map(place -> row(request, tree, place))
                        .toList());
        return office.page(request, 200, "team-places", told);
    }

    private Map<String, Object> row(ServerRequest request, Places tree, Place place) {
        String language = TeamOffice.language(request);
        String other = place.name(language.equals("lo") ? "en" : "lo");
        String level = "office.level." + place.level();
        return Map.of(
                "id", place.id(),
                "name", place.name(language),
                "other", other.equals(place.name(language)) ? "" : other,
                "code", place.code(),
                "level", office.pages().words().has(level) ? office.say(request, level) : place.level(),
                "count", tree.childrenOf(place.id()).size(),
                "opens", !tree.childrenOf(place.id()).isEmpty());
    }
}
