package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.outcome.Attainment;
import org.sala.outcome.Instrument;
import org.sala.outcome.PairedChange;
import org.sala.outcome.RecordAnswers;
import org.sala.plan.ReachGoal;
import org.sala.rule.RuleFolder;

/** How things are is asked before and after, in the same way, and compared with herself alone. It decides nothing about help. */
class A10_HowThingsAreTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId woman = phonsay.met("Nang");
    private final Instrument ons4 =
            Instrument.find(phonsay.district.rules(), "ons4").orElseThrow();

    private void answers(LocalDate on, String mode, Map<String, Long> answers) {
        does(phonsay.khamla, new RecordAnswers(woman, ons4, on).record(0, mode, "lo", answers));
    }

    private Draft goal(String words, int rank) {
        return Draft.making(0, "goal", fields("person", woman, "words", words, "rank", rank));
    }

    private PairedChange change(String score) {
        return PairedChange.of(ons4, phonsay.ownedBy(woman)).stream()
                .filter(one -> one.score().equals(score))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void four_scores_each_by_itself_before_and_after() {
        answers(TODAY, "read-aloud", Map.of("satisfied", 3L, "happy", 4L, "anxious", 8L));
        answers(
                TODAY.plusDays(90),
                "read-aloud",
                Map.of("satisfied", 7L, "happy", 4L, "anxious", 3L, "worthwhile", 9L));
        assertEquals(OptionalLong.of(4), change("satisfied").change());
        assertEquals(OptionalLong.of(0), change("happy").change());
        assertEquals(OptionalLong.of(-5), change("anxious").change());
        assertEquals(OptionalLong.empty(), change("worthwhile").change());
        assertEquals(Optional.of("high"), change("satisfied").points().getLast().band());
        assertTrue(change("satisfied").isSameMode());
    }

    @Test
    void another_way_of_asking_is_told_since_it_changes_answers() {
        answers(TODAY, "self", Map.of("happy", 4L));
        answers(TODAY.plusDays(90), "read-aloud", Map.of("happy", 8L));
        assertFalse(change("happy").isSameMode());
    }

    @Test
    void her_answers_are_hers_they_go_when_she_takes_her_yes_back() {
        answers(TODAY, "self", Map.of("happy", 4L));
        phonsay.noy.syncs();
        assertTrue(phonsay.noy.holds().contains("\"answers\""));
        phonsay.ownedBy(woman).stream()
                .filter(row -> row.type().equals("consent"))
                .forEach(consent -> does(phonsay.khamla, new org.sala.consent.WithdrawConsent(consent).withdraw()));
        phonsay.noy.syncs();
        assertFalse(phonsay.noy.holds().contains("\"answers\""));
    }

    @Test
    void her_goals_are_counted_as_she_says_how_far_she_came() {
        phonsay.noy.syncs();
        RecordId loom = does(phonsay.noy, goal("weave again", 1));
        RecordId temple = does(phonsay.noy, goal("go to the temple", 2));
        RecordId town = does(phonsay.noy, goal("see the town", 3));
        does(phonsay.noy, new ReachGoal(phonsay.row(loom)).mostly());
        does(phonsay.noy, new ReachGoal(phonsay.row(temple)).partly());
        does(phonsay.noy, new ReachGoal(phonsay.row(town)).drop());
        var goals = Instrument.find(RuleFolder.rules(), Attainment.INSTRUMENT).orElseThrow();
        assertEquals(new Attainment(2, 1), Attainment.of(goals, phonsay.ownedBy(woman)));
        assertEquals(
                List.of("mostly", "partly", "dropped"),
                List.of(loom, temple, town).stream()
                        .map(goal -> phonsay.row(goal).status())
                        .toList());
    }
}
