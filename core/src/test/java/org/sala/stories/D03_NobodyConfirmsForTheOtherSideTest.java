package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sala.action.ConfirmCommitment;
import org.sala.action.SayKept;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.Rules;
import org.sala.team.Grant;
import org.sala.team.Supervisors;
import org.sala.team.TeamRights;
import org.sala.team.TeamRules;

/** However somebody tries, a promise is not kept because the side that gave it says so. */
class D03_NobodyConfirmsForTheOtherSideTest {
    private final Assembly assembly = new Assembly();

    private Draft confirm(RecordId promise) {
        return new ConfirmCommitment(assembly.row(promise)).confirm(Assembly.TODAY, "my colleague");
    }

    @Test
    void who_gave_it_does_not_confirm_it() {
        RecordId promise = assembly.given("district-authority", "villagers");
        var said = new SayKept(assembly.row(promise)).say(Assembly.TODAY);
        assertEquals("applied", assembly.says(assembly.bouakham, said));
        assertEquals("held: not-the-receiving-side", assembly.says(assembly.bouakham, confirm(promise)));
        assertEquals("said-kept", assembly.row(promise).status());
    }

    /** Vanh stands for the authority too, so she lets nobody of the authority confirm it. */
    @Test
    void nor_is_it_let_in_for_them_by_a_supervisor_of_the_same_side() {
        RecordId promise = assembly.given("district-authority", "villagers");
        assembly.says(assembly.bouakham, confirm(promise));
        assertEquals("held: not-the-receiving-side", assembly.letsIn(assembly.vanh));
        assertEquals("promised", assembly.row(promise).status());
        assertFalse(assembly.toSettle().isEmpty(), "it still waits, and says why");
    }

    @Test
    void whoever_stands_beside_both_writes_down_what_was_said_only_before_a_witness() {
        RecordId promise = assembly.given("district-authority", "villagers");
        var said = new SayKept(assembly.row(promise));
        assertEquals("held: not-the-giving-side", assembly.says(assembly.thong, said.say(Assembly.TODAY)));
        assertEquals("applied", assembly.says(assembly.thong, said.heardBy(Assembly.TODAY, "the village head")));
        assertEquals("applied", assembly.says(assembly.thong, confirm(promise)));
    }

    /** Else the side that gave it could give itself more time, or make less of what it promised. */
    @Test
    void nobody_writes_over_what_was_promised() {
        RecordId promise = assembly.given("district-authority", "villagers");
        Draft later = Draft.edit(
                promise, "commitment", 1, Filled.of("due", Assembly.TODAY.plusYears(5), "words", "A little gravel"));
        assertEquals("conflict", assembly.says(assembly.bouakham, later));
        assertEquals("applied", assembly.letsIn(assembly.vanh), "whatever is decided");
        var data = assembly.row(promise).data();
        assertEquals(Assembly.TODAY.plusMonths(3).toString(), data.needText("due"));
        assertEquals("Gravel on the road to the health centre", data.needText("words"));
    }

    @Test
    void of_another_village_nobody_says_anything() {
        RecordId promise = assembly.given("district-authority", "villagers");
        assertEquals("held: not-entitled", assembly.says(assembly.seng, confirm(promise)));
    }

    /** A volunteer who is also a link worker speaks for neither side of a promise between village and health. */
    @Test
    void who_works_for_both_sides_speaks_for_neither() {
        RecordId promise = assembly.given("villagers", "health-centre");
        assertEquals(Optional.empty(), objection(promise, "link-worker"));
        assertEquals(Optional.of("not-the-receiving-side"), objection(promise, "link-worker", "volunteer"));
        assertEquals(Optional.of("not-the-receiving-side"), objection(promise, "volunteer"));
    }

    private Optional<String> objection(RecordId promise, String... roles) {
        var rules = TeamRules.of(assembly.district.rules());
        List<Grant> grants = Arrays.stream(roles)
                .map(role -> new Grant(77, rules.roles().find(role).orElseThrow(), District.PHONSAY, null))
                .toList();
        var rights = new TeamRights(77, grants, rules, assembly.district.places(), new Nobody());
        var id = new ChangeId(77, 1);
        Change change = confirm(promise).numbered(id, id, 0, Rules.SCHEMA);
        return rights.objection(change, assembly.row(promise), null);
    }

    private static final class Nobody implements Supervisors {
        @Override
        public OptionalLong nearest(@Nullable Long place, long area) {
            return OptionalLong.empty();
        }

        @Override
        public List<Grant> grantsOf(long account) {
            return List.of();
        }
    }
}
