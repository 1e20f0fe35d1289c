package org.sala.server.district;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Asker;
import org.sala.server.signin.DeviceKey;
import org.sala.server.team.Team;
import org.sala.server.web.Refused;
import org.sala.team.Role;
import org.sala.team.TeamRights;
import org.springframework.web.servlet.function.ServerRequest;

/** Who asks for a district, and how far they see. What is outside their reach does not exist for them. */
final class DistrictDesk {
    private static final String WHAT_COMMUNITIES_DO = "gathering";

    private final Team team;
    private final StoredPlaces places;
    private final Rules rules;
    private final Clock clock;

    DistrictDesk(Team team, StoredPlaces places, Rules rules, Clock clock) {
        this.team = team;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    /** Somebody at a place: the place, all places, what may be done there, what is seen of all that lies in it, and where the asker's own reach begins. */
    record Visit(Place place, Places tree, TeamRights rights, Sight sight, List<Place> tops, LocalDate today) {
        /** In which records of what lies here stand: the districts, and what is above them by itself. */
        List<Long> areas() {
            return tree.under(place.id()).stream()
                    .flatMap(one -> tree.areaOf(one.id()).stream().boxed())
                    .distinct()
                    .toList();
        }

        /** The same eyes on a place in this one. */
        Visit of(Place part) {
            return new Visit(part, tree, rights, sight, tops, today);
        }

        /** Above the districts. */
        boolean isAbove() {
            return tree.levels().depth(place.level())
                    < tree.levels().depth(tree.levels().area());
        }
    }

    /** The places from which downwards the asker sees what communities do: where their day begins. */
    List<Place> tops() {
        Places tree = places.now();
        return team.grantsOf(account()).stream()
                .filter(grant -> isOfOffice(grant.role(), tree))
                .flatMap(grant -> tree.find(grant.place()).stream())
                .filter(place -> !tree.levels().isHome(place))
                .distinct()
                .toList();
    }

    /** A role of a district or above it. Whoever works in villages has them on the phone. */
    private static boolean isOfOffice(Role role, Places tree) {
        int depth = tree.levels().depth(role.level());
        return role.reads().contains(WHAT_COMMUNITIES_DO)
                && depth >= 0
                && depth <= tree.levels().depth(tree.levels().area());
    }

    private static long account() {
        Asker asker = Asker.now();
        if (asker.kind() != DeviceKey.Kind.PAGE) throw Refused.forbidden("forbidden");
        return asker.account().id();
    }

    /** The district or province that an address names. */
    Visit at(ServerRequest request) {
        List<Place> tops = tops();
        if (tops.isEmpty()) throw Refused.forbidden("forbidden");
        Places tree = places.now();
        Place place = named(request, "place", tree)
                .filter(found -> !tree.levels().isHome(found))
                .filter(found -> tops.stream().anyMatch(top -> tree.isWithin(found.id(), top.id())))
                .orElseThrow(Refused::notFound);
        return visit(place, tree, tops);
    }

    /** The village that an address names, within the district or province that it names too. */
    Visit atVillage(ServerRequest request) {
        Visit around = at(request);
        Place village = named(request, "village", around.tree())
                .filter(found ->
                        around.tree().isWithin(found.id(), around.place().id()))
                .orElseThrow(Refused::notFound);
        return visit(village, around.tree(), around.tops());
    }

    private Visit visit(Place place, Places tree, List<Place> tops) {
        TeamRights rights = team.rightsOf(account());
        long area = tree.areaOf(place.id()).orElseThrow(Refused::notFound);
        Sight sight = Sight.of(rights, rules, area, place.id());
        if (!sight.has(WHAT_COMMUNITIES_DO)) throw Refused.notFound();
        return new Visit(place, tree, rights, sight, tops, today());
    }

    private static Optional<Place> named(ServerRequest request, String name, Places tree) {
        String text = request.pathVariable(name);
        return text.matches("\\d{1,18}") ? tree.find(Long.parseLong(text)) : Optional.empty();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
