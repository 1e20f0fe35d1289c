package org.sala.server.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Refused;
import org.sala.team.Role;

/** Gives somebody a role at a place for a while, and ends it. Whether the asker may, is asked before. */
public final class GiveRoles {
    /** Beyond any programme: a year that was mistyped. */
    private static final int LAST_YEAR = 2200;

    private static final int FIRST_YEAR = 2000;

    private final RoleGrants grants;
    private final Team team;
    private final StoredPlaces places;
    private final Organizations organizations;
    private final TeamChanges changes;

    public GiveRoles(
            RoleGrants grants, Team team, StoredPlaces places, Organizations organizations, TeamChanges changes) {
        this.grants = grants;
        this.team = team;
        this.places = places;
        this.organizations = organizations;
        this.changes = changes;
    }

    /** The period, if it can be one. */
    public record Period(LocalDate from, Optional<LocalDate> until) {
        public Period {
            check(from, "from");
            until.ifPresent(last -> check(last, "until"));
            if (until.filter(from::isAfter).isPresent()) throw Refused.malformed("period-backwards", "until");
        }

        private static void check(LocalDate day, String where) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) throw Refused.malformed("odd-day", where);
        }
    }

    /** {@code organization} is the record of the one that a contact answers for, and empty for every other role. */
    public long give(
            @Nullable Long by, long account, String role, long place, OptionalLong organization, Period period) {
        Role given = team.rules().roles().find(role).orElseThrow(() -> Refused.malformed("unknown-role", "role"));
        if (places.now().find(place).isEmpty()) throw Refused.malformed("unknown-place", "place");
        boolean isContact = given.sees().equals("organization");
        if (isContact && (organization.isEmpty() || !organizations.has(organization.getAsLong()))) {
            throw Refused.malformed("unknown-organization", "organization");
        }
        OptionalLong whose = isContact ? organization : OptionalLong.empty();
        var grant = new RoleGrant(0, account, role, place, whose, period.from(), period.until());
        return changes.together(() -> {
            changes.note(by, TeamChanges.What.ROLE_GIVEN, account, role + " @" + place);
            return grants.add(grant, by);
        });
    }

    /** From now on it opens nothing; that it was once so stays known. */
    public void end(@Nullable Long by, RoleGrant grant) {
        changes.together(() -> {
            grants.end(grant.id());
            changes.note(by, TeamChanges.What.ROLE_ENDED, grant.account(), grant.role() + " @" + grant.place());
            return grant;
        });
    }
}
