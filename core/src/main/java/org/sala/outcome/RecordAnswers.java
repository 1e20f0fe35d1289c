package org.sala.outcome;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** Keeps what a person answered to an instrument's questions, as numbers, with how they were asked. Any question may be left out. */
public record RecordAnswers(RecordId person, Instrument instrument, LocalDate today) {
    /**
     * Keeps the answers.
     *
     * @param mode one of the instrument's
     * @param language the one that the questions were read in
     * @param answers by question
     */
    public Draft record(int at, String mode, String language, Map<String, Long> answers) {
        if (!instrument.modes().contains(mode)) {
            throw new IllegalArgumentException(
                    instrument.code() + " is asked in one of " + instrument.modes() + ", not " + mode);
        }
        Map<String, Value> told = new TreeMap<>();
        answers.forEach((question, number) -> told.put(question, new Value.Whole(number)));
        return Draft.fact(
                at,
                "measure",
                Value.Fields.of("person", new Value.Whole(person.number()))
                        .with("instrument", new Value.Text(instrument.code()))
                        .with("version", new Value.Whole(instrument.version()))
                        .with("mode", new Value.Text(mode))
                        .with("language", new Value.Text(language))
                        .with("answers", new Value.Fields(told))
                        .with("on", new Value.Text(today.toString())));
    }
}
