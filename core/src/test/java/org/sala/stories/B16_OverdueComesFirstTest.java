package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sala.followup.Due;
import org.sala.followup.DueList;
import org.sala.followup.LogContact;
import org.sala.followup.RecordFollowUp;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.plan.PlanStep;

/** In the morning Noy sees what waits longest first, and what is done is gone from her list. */
class B16_OverdueComesFirstTest {
    private final Village village = new Village();

    private List<Due> due(LocalDate day) {
        return new DueList(village.district.rules())
                .list(
                        Stream.concat(village.ofBounmy().stream(), Stream.of(village.row(village.bounmy)))
                                .toList(),
                        day);
    }

    private List<String> kinds(LocalDate day) {
        return due(day).stream()
                .filter(one -> one.daysLate(day) >= 0)
                .map(Due::kind)
                .toList();
    }

    @Test
    void what_waits_longest_is_first_and_what_is_done_is_gone() {
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        does(
                village.noy,
                PlanStep.of(village.bounmy, "Ask for the papers", "worker")
                        .by(TODAY.plusDays(2))
                        .plan(0));
        does(
                village.noy,
                LogContact.of(village.bounmy, TODAY, "phone", "reached")
                        .next(TODAY.plusDays(5))
                        .log(0));
        LocalDate morning = TODAY.plusDays(8);
        assertEquals(List.of("step", "contact", "answer"), kinds(morning));
        does(
                village.noy,
                LogContact.of(village.bounmy, morning, "phone", "unreachable").log(0));
        assertEquals(List.of("step", "answer"), kinds(morning));
        village.somphone.syncs();
        does(
                village.somphone,
                org.sala.journal.Draft.command(referral, "referral.accept", 0, Filled.of("answeredOn", morning)));
        assertEquals(List.of("step"), kinds(morning));
    }

    @Test
    void how_it_went_is_asked_until_somebody_who_knows_has_told() {
        village.agrees("refer");
        village.noy.syncs();
        RecordId referral = village.asks(village.boat, "name");
        village.noy.syncs();
        village.somphone.syncs();
        does(
                village.somphone,
                org.sala.journal.Draft.command(referral, "referral.accept", 0, Filled.of("answeredOn", TODAY)));
        LocalDate later = TODAY.plusDays(30);
        assertTrue(kinds(later).contains("ask-how"));
        does(
                village.khamla,
                RecordFollowUp.of(village.row(referral), later, "person")
                        .went("yes")
                        .helped("yes")
                        .record(0));
        assertTrue(
                kinds(later).stream().noneMatch("ask-how"::equals), kinds(later).toString());
    }

    @Test
    void what_somebody_must_decide_is_due_at_once() {
        village.vanh.syncs();
        village.noy.does(org.sala.journal.Draft.edit(village.bounmy, "person", 0, Filled.of("sex", "male")));
        village.vanh.does(org.sala.journal.Draft.edit(village.bounmy, "person", 0, Filled.of("sex", "other")));
        village.noy.syncs();
        village.vanh.syncs();
        assertEquals("settle", due(TODAY).getFirst().kind());
    }
}
