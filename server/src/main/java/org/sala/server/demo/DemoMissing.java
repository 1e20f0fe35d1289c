package org.sala.server.demo;

import java.util.List;
import org.sala.followup.LogContact;
import org.sala.journal.RecordId;
import org.sala.matching.RecordGap;

/** People of one village who lack the same thing, and for whom nothing was found: enough that the village may be told of it. */
final class DemoMissing {
    /** With so many, it is told whatever the steps are in which counts are told. */
    static final int PEOPLE = 11;

    /** As many of them as may be told, wherever the steps lie. */
    static final int TOLD = 5;

    /** Not longer than this, in spells, is somebody who is supported left without a word. */
    private static final int SILENCE = 17;

    private final DemoStage stage;
    private final DemoSayings sayings;
    private final int village;
    private final String language;
    private final DemoPhone volunteer;
    private final long place;

    DemoMissing(DemoStage stage, DemoSayings sayings, int village) {
        this.stage = stage;
        this.sayings = sayings;
        this.village = village;
        this.language = stage.team().languageOf(village);
        this.volunteer = stage.team().volunteerOf(village);
        this.place = stage.land().villages().get(village).id();
    }

    /** From now on they are known, one after the other over a few weeks. */
    void lack(int first, String category, String words) {
        for (int at = 0; at < PEOPLE; at++) {
            boolean isWoman = at % 3 != 0;
            stage.year().after(first + at / 4, () -> meet(category, words, isWoman));
        }
    }

    private void meet(String category, String words, boolean isWoman) {
        int birthYear = stage.clock().today().getYear() - 58 - stage.dice().nextInt(25);
        RecordId person = volunteer.make(
                "person",
                Telling.nothing()
                        .and("place", place)
                        .and(
                                "description",
                                stage.words().met(stage.dice(), isWoman).in(language))
                        .and("sex", isWoman ? "female" : "male")
                        .and("birthYear", birthYear)
                        .yes("birthEstimated")
                        .and("noticedBy", "gathering")
                        .and("noticedOn", stage.clock().today()));
        volunteer.command(person, "person.agree");
        List.of("record", "refer").forEach(purpose -> agrees(person, purpose));
        volunteer.edit(
                person,
                "person",
                Telling.nothing()
                        .and("given", stage.words().given(stage.dice(), isWoman).in(language))
                        .and("family", stage.words().family(stage.dice()).in(language))
                        .and("tell", "visit"));
        RecordId need = volunteer.make(
                "need",
                Telling.of(person)
                        .and("place", place)
                        .and("category", category)
                        .and("words", sayings.say(words).in(language))
                        .and("rank", 1)
                        .and("raisedBy", "self")
                        .and("on", stage.clock().today()));
        var gap = new RecordGap(person, need, category, place, stage.clock().today());
        volunteer.does(gap.record(0, List.of(stage.happens(70) ? "no-service" : "cost")));
        for (int later = SILENCE; stage.year().now() + later < DemoYear.SPELLS; later += SILENCE) {
            stage.year().after(later, () -> visit(person));
        }
    }

    private void agrees(RecordId person, String purpose) {
        volunteer.make(
                "consent",
                Telling.of(person)
                        .and("purpose", purpose)
                        .and("how", "spoken")
                        .and(
                                "witness",
                                stage.words()
                                        .given(stage.dice(), stage.dice().nextBoolean())
                                        .in(language))
                        .and("language", language)
                        .and("on", stage.clock().today()));
    }

    private void visit(RecordId person) {
        volunteer.does(LogContact.of(person, stage.clock().today(), "visit", "reached")
                .minutes(stage.between(10, 40))
                .log(0));
    }

    @Override
    public String toString() {
        return "DemoMissing[" + village + "]";
    }
}
