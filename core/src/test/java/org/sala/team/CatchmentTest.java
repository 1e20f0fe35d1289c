package org.sala.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sala.journal.Scope;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.RuleFolder;

/** A health centre by the river looks after villages on both banks, which belong to two districts. */
class CatchmentTest {
    private static final long WEST = 10;
    private static final long EAST = 20;
    private static final long CENTRE = 11;
    private static final long NEAR = 12;
    private static final long ACROSS = 21;
    private static final long FAR = 13;
    private static final List<Place> LAND = List.of(
            place(WEST, null, "district"),
            place(EAST, null, "district"),
            place(CENTRE, WEST, "cluster"),
            place(NEAR, WEST, "village"),
            place(ACROSS, EAST, "village"),
            place(FAR, WEST, "village"));
    private static final Levels LEVELS = Levels.of(RuleFolder.rules());
    private static final Places PLACES = new Places(LEVELS, LAND, Map.of(CENTRE, Set.of(NEAR, ACROSS)));

    private static Place place(long id, @Nullable Long parent, String level) {
        return new Place(id, parent, level, level + id, Map.of(), null, null);
    }

    private static TeamRights nurse(long place, Places places) {
        TeamRules rules = TeamRules.of(RuleFolder.rules());
        var grant = new Grant(1, rules.roles().find("clinician").orElseThrow(), place, null);
        return new TeamRights(1, List.of(grant), rules, places, new NoSupervisors());
    }

    @Test
    void a_nurse_at_the_centre_follows_it_and_the_villages_that_look_to_it_and_no_others() {
        Set<Long> villages = nurse(CENTRE, PLACES).scopes().stream()
                .filter(scope -> scope.kind().equals(Scope.VILLAGE))
                .map(Scope::number)
                .collect(Collectors.toSet());
        assertEquals(Set.of(CENTRE, NEAR, ACROSS), villages);
        assertEquals(Set.of(WEST, EAST), nurse(CENTRE, PLACES).areas());
    }

    @Test
    void a_village_may_look_to_two_centres() {
        var both = new Places(LEVELS, LAND, Map.of(CENTRE, Set.of(NEAR), EAST, Set.of(NEAR)));
        assertTrue(both.isReached(NEAR, CENTRE));
        assertTrue(both.isReached(NEAR, EAST));
        assertTrue(both.isReached(NEAR, WEST));
    }

    @Test
    void whoever_works_for_the_district_does_not_reach_over_its_border_by_a_centre_in_it() {
        assertFalse(PLACES.isReached(ACROSS, WEST));
    }

    @Test
    void another_catchment_makes_phones_ask_for_everything_anew() {
        assertNotEquals(
                nurse(CENTRE, PLACES).fingerprint(),
                nurse(CENTRE, new Places(LEVELS, LAND)).fingerprint());
    }

    private static final class NoSupervisors implements Supervisors {
        @Override
        public OptionalLong nearest(@org.jspecify.annotations.Nullable Long place, long area) {
            return OptionalLong.empty();
        }

        @Override
        public List<Grant> grantsOf(long account) {
            return List.of();
        }
    }
}
