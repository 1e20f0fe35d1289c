package org.sala.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.rule.Value;

/**
 * How one score is made.
 *
 * @param of the questions whose answers are added up; all of them must be answered
 */
record ScoreRule(String code, List<String> of, List<Band> bands) {
    /** Up to which value, itself included, a score lies in the band. */
    record Band(String code, long to) {}

    static ScoreRule of(Value.Fields rule) {
        return new ScoreRule(
                rule.needText("code"),
                rule.texts("of"),
                rule.items("bands").stream()
                        .map(Value.Fields.class::cast)
                        .map(band ->
                                new Band(band.needText("code"), band.whole("to").orElseThrow()))
                        .toList());
    }

    Score score(Map<String, Question> questions, Value.Fields answers) {
        List<Long> values = new ArrayList<>();
        for (String item : of) {
            Question question = questions.get(item);
            OptionalLong answered = question == null ? OptionalLong.empty() : question.answered(answers.get(item));
            answered.ifPresent(values::add);
        }
        if (values.size() < of.size()) {
            return new Score(code, OptionalLong.empty(), Optional.empty());
        }
        long sum = values.stream().mapToLong(Long::longValue).sum();
        return new Score(code, OptionalLong.of(sum), band(sum));
    }

    private Optional<String> band(long value) {
        return bands.stream().filter(band -> value <= band.to()).map(Band::code).findFirst();
    }
}
