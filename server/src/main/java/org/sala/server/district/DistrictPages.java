package org.sala.server.district;

import java.net.URI;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sala.exchange.table.Table;
import org.sala.place.Place;
import org.sala.rule.Rules;
import org.sala.server.place.Boundaries;
import org.sala.server.place.StoredPlaces;
import org.sala.server.team.Team;
import org.sala.server.web.Address;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.Refused;
import org.sala.server.web.SaidTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** {@code /district}: a district's villages, or a province's districts, at a glance: what is overdue first, on a map, and as files. */
public final class DistrictPages {
    private static final int MOST_WAITING = 50;

    /** More than most districts have; of larger ones the page begins with those that need somebody. */
    private static final int MOST_VILLAGES = 200;

    private final DistrictDesk desk;
    private final DistrictView view;
    private final VillagePage village;

    /** What of the running Sala they work with. */
    public record Parts(
            JdbcClient sql,
            Team team,
            StoredPlaces places,
            Boundaries boundaries,
            Rules rules,
            Pages pages,
            SaidTime time,
            Clock clock) {}

    public DistrictPages(Parts parts) {
        this.desk = new DistrictDesk(parts.team(), parts.places(), parts.rules(), parts.clock());
        this.view = new DistrictView(
                new Glances(parts.sql(), Sides.of(parts.rules())),
                new CommunityRecords(parts.sql()),
                parts.boundaries(),
                parts.rules(),
                parts.pages(),
                parts.time());
        this.village = new VillagePage(desk, view);
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/district")
                .get(this::begin)
                .routes()
                .and(Address.at("/district/{place}").get(this::show).routes())
                .and(Address.at("/district/{place}/{file}").get(this::file).routes())
                .and(village.routes());
    }

    /** Whoever has one place goes there at once. */
    private ServerResponse begin(ServerRequest request) {
        List<Place> tops = desk.tops();
        if (tops.isEmpty()) throw Refused.forbidden("forbidden");
        if (tops.size() == 1) {
            return ServerResponse.seeOther(
                            URI.create("/district/" + tops.getFirst().id()))
                    .build();
        }
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", view.say(request, "title"));
        told.put(
                "tops",
                tops.stream()
                        .map(place -> Map.of("id", place.id(), "name", place.name(language(request))))
                        .toList());
        return view.page(request, "district-list", told);
    }

    private ServerResponse show(ServerRequest request) {
        DistrictDesk.Visit visit = desk.at(request);
        String language = language(request);
        List<Glanced> all = view.glanced(visit, language);
        String here = "/district/" + visit.place().id();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", visit.place().name(language));
        told.put("path", view.path(visit, language));
        told.put("today", view.day(visit.today(), language));
        told.put("counts", counts(request, all));
        view.map(visit, all, language, place -> address(visit, place)).ifPresent(drawn -> told.put("drawn", drawn));
        boolean isWhole = all.size() <= MOST_VILLAGES || request.param("all").isPresent();
        if (!isWhole) told.put("more", all.size());
        told.put("places", places(visit, request, all, isWhole ? all.size() : MOST_VILLAGES));
        if (visit.sight().has("escalation")) {
            told.put("waiting", waiting(visit, request, here));
        }
        return view.page(request, "district", told);
    }

    private Map<String, Object> places(DistrictDesk.Visit visit, ServerRequest request, List<Glanced> all, int most) {
        String language = language(request);
        return view.onPage(
                view.villages(visit, all, most, language),
                view.say(request, visit.isAbove() ? "parts" : "villages"),
                "/district/" + visit.place().id() + "/villages",
                language,
                all.stream()
                        .limit(most)
                        .map(one -> new TableOnPage.Lead(
                                address(visit, one.place()),
                                one.standing().code(),
                                view.say(request, "standing." + one.standing().code())))
                        .toList());
    }

    /** On the page those that have waited longest; the file has more. */
    private Map<String, Object> waiting(DistrictDesk.Visit visit, ServerRequest request, String here) {
        String language = language(request);
        Table first = view.raised(visit, language, MOST_WAITING);
        Map<String, Object> shown =
                view.onPage(first, view.say(request, "raised"), here + "/raised", language, List.of());
        shown.put("isCut", first.rows().size() == MOST_WAITING);
        return shown;
    }

    /** How many stand how, the gravest first; also the key to the marks. */
    private List<Map<String, Object>> counts(ServerRequest request, List<Glanced> all) {
        return Stream.of(Standing.values())
                .map(standing -> Map.<String, Object>of(
                        "mark",
                        standing.code(),
                        "name",
                        view.say(request, "standing." + standing.code()),
                        "count",
                        all.stream().filter(one -> one.standing() == standing).count()))
                .toList();
    }

    /** Where a row leads: down to the village, or to the district with its own. What is the place's own is on the page of it. */
    private static String address(DistrictDesk.Visit visit, Place place) {
        boolean isDistrict = visit.isAbove() && place.id() != visit.place().id();
        return isDistrict
                ? "/district/" + place.id()
                : "/district/" + visit.place().id() + "/village/" + place.id();
    }

    private ServerResponse file(ServerRequest request) {
        TableFile asked = TableFile.named(request);
        DistrictDesk.Visit visit = desk.at(request);
        String language = language(request);
        Table table = switch (asked.table()) {
            case "villages" -> view.villages(visit, view.glanced(visit, language), Integer.MAX_VALUE, language);
            case "raised" -> {
                if (!visit.sight().has("escalation")) throw Refused.notFound();
                yield view.raised(visit, language, CommunityRecords.MOST);
            }
            default -> throw Refused.notFound();
        };
        return asked.answer(table, visit.today());
    }

    private static String language(ServerRequest request) {
        return Language.of(request.servletRequest());
    }
}
