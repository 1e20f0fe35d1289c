package org.sala.server.demo;

import java.time.LocalDate;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Somebody of the team who writes down what one community does, in a language of his own. */
record DemoHand(DemoStage stage, DemoSayings sayings, String login, String language, long place) {
    DemoPhone phone() {
        return stage.team().with(login);
    }

    long account() {
        return phone().account();
    }

    String say(String what) {
        return sayings.say(what).in(language);
    }

    LocalDate today() {
        return stage.clock().today();
    }

    LocalDate in(int days) {
        return today().plusDays(days);
    }

    RecordId does(Draft draft) {
        return phone().does(draft);
    }

    /** The beginning of what belongs to this place. */
    Telling here() {
        return Telling.nothing().and("place", place);
    }

    Telling at(RecordId gathering) {
        return here().and("gathering", gathering);
    }

    /** Another member of the team, for the same community. */
    DemoHand with(String other, String otherLanguage) {
        return new DemoHand(stage, sayings, other, otherLanguage, place);
    }

    /** The same, for another community. */
    DemoHand of(long other) {
        return new DemoHand(stage, sayings, login, language, other);
    }
}
