package org.sala.team;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.sala.journal.RecordId;
import org.sala.journal.Scope;
import org.sala.place.Place;
import org.sala.place.Places;

/** Which shelves an account follows, and in which areas they stand. */
final class TeamScopes {
    private final long account;
    private final List<Grant> grants;
    private final Places places;

    TeamScopes(long account, List<Grant> grants, Places places) {
        this.account = account;
        this.grants = grants;
        this.places = places;
    }

    Set<Long> areas() {
        Set<Long> areas = new TreeSet<>();
        grants.forEach(grant -> areas.addAll(areasOf(communities(grant))));
        return areas;
    }

    List<Scope> list() {
        Set<Scope> scopes = new LinkedHashSet<>();
        for (Grant grant : grants) {
            scopes.addAll(people(grant));
            if (grant.role().isSupervisor()) {
                areasReached(grant).forEach(area -> scopes.add(new Scope(area, Scope.SUPERVISION, area)));
            }
            if (grant.role().seesCommunity()) {
                communities(grant).forEach(place -> add(scopes, Scope.COMMUNITY, place, place));
            }
            RecordId organization = grant.organization();
            if (organization != null) {
                add(scopes, Scope.ORGANIZATION, grant.place(), organization.number());
            }
        }
        areas().forEach(area -> scopes.add(new Scope(area, Scope.DIRECTORY, area)));
        return List.copyOf(scopes);
    }

    private Set<Scope> people(Grant grant) {
        Set<Scope> scopes = new LinkedHashSet<>();
        if (grant.role().seesPeople()) {
            // A district too: nobody lives there, but it meets, and who was in the room stands on this shelf.
            places.reachedFrom(grant.place()).forEach(place -> add(scopes, Scope.VILLAGE, place.id(), place.id()));
            areasReached(grant).forEach(area -> scopes.add(new Scope(area, Scope.WORKER, account)));
        }
        return scopes;
    }

    private void add(Set<Scope> scopes, String kind, long place, long number) {
        places.areaOf(place).ifPresent(area -> scopes.add(new Scope(area, kind, number)));
    }

    /** The places whose gatherings and promises are followed: those that are reached, and those above, which answer to them. */
    private Set<Long> communities(Grant grant) {
        return ids(Stream.concat(places.reachedFrom(grant.place()).stream(), places.chain(grant.place()).stream()));
    }

    private Set<Long> areasReached(Grant grant) {
        return areasOf(ids(places.reachedFrom(grant.place()).stream()));
    }

    private static Set<Long> ids(Stream<Place> places) {
        Set<Long> ids = new TreeSet<>();
        places.forEach(place -> ids.add(place.id()));
        return ids;
    }

    private Set<Long> areasOf(Set<Long> ids) {
        Set<Long> areas = new TreeSet<>();
        ids.forEach(place -> places.areaOf(place).ifPresent(areas::add));
        return areas;
    }
}
