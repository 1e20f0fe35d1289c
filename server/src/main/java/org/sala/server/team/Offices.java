package org.sala.server.team;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.team.Grant;

/**
 * Who looks after whom in the team: an office that a role has (rules/roles.json), over everybody whose place and whose roles lie below
 * the role's place, and who has no office that the asker lacks. So nobody can make themselves more than they are.
 */
public final class Offices {
    public static final String ACCOUNTS = "accounts";
    public static final String DEVICES = "devices";

    private final Team team;
    private final RoleGrants grants;
    private final StoredPlaces places;

    public Offices(Team team, RoleGrants grants, StoredPlaces places) {
        this.team = team;
        this.grants = grants;
        this.places = places;
    }

    public boolean has(long asker, String office) {
        return with(asker, office).findAny().isPresent();
    }

    /** The places from which downwards the asker has this office. */
    public List<Place> tops(long asker, String office) {
        Places tree = places.now();
        return with(asker, office)
                .flatMap(grant -> tree.find(grant.place()).stream())
                .distinct()
                .toList();
    }

    public boolean reaches(long asker, String office, long place) {
        Places tree = places.now();
        return with(asker, office).anyMatch(grant -> tree.isWithin(place, grant.place()));
    }

    public boolean reaches(long asker, String office, Account account) {
        OptionalLong place = account.place();
        boolean isFromBelow = place.isPresent() && reaches(asker, office, place.getAsLong());
        return isFromBelow
                && !account.isDoorways()
                && grants.listOf(account.id()).stream()
                        .filter(grant -> !grants.hasEnded(grant))
                        .allMatch(grant -> mayHandle(asker, office, grant.role(), grant.place()));
    }

    /** Whether somebody with this office may give this role there, end it, or act for whoever has it. */
    public boolean mayHandle(long asker, String office, String role, long place) {
        boolean isNoMore = team.rules().roles().find(role).stream()
                .flatMap(given -> given.offices().stream())
                .allMatch(given -> reaches(asker, given, place));
        return isNoMore && reaches(asker, office, place);
    }

    private Stream<Grant> with(long asker, String office) {
        return team.grantsOf(asker).stream()
                .filter(grant -> grant.role().offices().contains(office));
    }
}
