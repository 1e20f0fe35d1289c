package org.sala.server.team;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Asker;
import org.sala.team.Grant;
import org.sala.team.Role;
import org.sala.team.Supervisors;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;

/** What each member of the team may do now. Remembered for a moment, because every round and every page asks. */
public final class Team implements Supervisors {
    /** How long a change made on another server may go unnoticed here. */
    private static final Duration REMEMBERED = Duration.ofSeconds(3);

    private final RoleGrants grants;
    private final StoredPlaces places;
    private final TeamRules rules;
    private final Clock clock;
    private volatile Known known = new Known(new Places(List.of()), Map.of(), 0, new ConcurrentHashMap<>());

    public Team(RoleGrants grants, StoredPlaces places, TeamRules rules, Clock clock) {
        this.grants = grants;
        this.places = places;
        this.rules = rules;
        this.clock = clock;
    }

    /** Everybody's grants at one moment, and the rights worked out from them so far. */
    private record Known(Places places, Map<Long, List<Grant>> grants, long lookAgain, Map<Long, TeamRights> rights) {}

    public TeamRights rightsOf(long account) {
        Known now = known();
        return now.rights().computeIfAbsent(account, asked -> rights(now, asked));
    }

    private TeamRights rights(Known now, long account) {
        return new TeamRights(account, now.grants().getOrDefault(account, List.of()), rules, now.places(), this);
    }

    /** What a device may do now: nothing of what an account may that is closed or everybody's; a revoked one's last changes are told apart later. */
    public TeamRights rightsOf(Asker asker) {
        boolean isEverybodys = asker.isRevoked() && asker.account().isDemo();
        return isEverybodys
                ? new TeamRights(asker.account().id(), List.of(), rules, places.now(), this)
                : rightsOf(asker.account().id());
    }

    @Override
    public List<Grant> grantsOf(long account) {
        return known().grants().getOrDefault(account, List.of());
    }

    /** Everybody's roles now. */
    public Map<Long, List<Grant>> grants() {
        return known().grants();
    }

    public TeamRules rules() {
        return rules;
    }

    /** Whatever is remembered may be wrong: a role or an account has changed. */
    public void forget() {
        known = new Known(known.places(), Map.of(), 0, new ConcurrentHashMap<>());
    }

    private Known known() {
        Known before = known;
        Places tree = places.now();
        long now = clock.millis();
        if (before.lookAgain() > now && before.places() == tree) return before;
        Map<Long, List<Grant>> read = grants.listInForce().stream()
                .flatMap(grant -> rules.roles().find(grant.role()).stream().map(role -> grant(grant, role)))
                .collect(Collectors.groupingBy(Grant::account));
        boolean isSame = before.places() == tree && before.grants().equals(read);
        var after = new Known(
                tree, read, now + REMEMBERED.toMillis(), isSame ? before.rights() : new ConcurrentHashMap<>());
        known = after;
        return after;
    }

    private static Grant grant(RoleGrant kept, Role role) {
        @Nullable RecordId organization = kept.organization().isPresent()
                ? new RecordId(kept.organization().getAsLong())
                : null;
        return new Grant(kept.account(), role, kept.place(), organization);
    }

    @Override
    public OptionalLong nearest(@Nullable Long place, long area) {
        Known now = known();
        for (Place above : now.places().chain(place == null ? area : place)) {
            OptionalLong found = supervisorAt(now, above.id());
            if (found.isPresent()) return found;
        }
        return OptionalLong.empty();
    }

    private static OptionalLong supervisorAt(Known now, long place) {
        return now.grants().values().stream()
                .flatMap(List::stream)
                .filter(grant -> grant.place() == place && grant.role().name().equals(Role.SUPERVISOR))
                .mapToLong(Grant::account)
                .min();
    }
}
