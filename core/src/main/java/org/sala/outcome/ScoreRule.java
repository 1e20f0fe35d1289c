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
 * @param of the questions whose answers are added up
 * @param most how many of them may be left out: the mean of the others then stands for them
 */
record ScoreRule(String code, List<String> of, long most, List<Band> bands) {
    /** Up to which value, itself included, a score lies in the band. */
    record Band(String code, long to) {}

    static ScoreRule of(Value.Fields rule, long most) {
        return new ScoreRule(
                rule.needText("code"),
                rule.texts("of"),
                most,
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
        if (values.isEmpty() || of.size() - values.size() > most) {
            return new Score(code, OptionalLong.empty(), Optional.empty());
        }
        long value = whole(values.stream().mapToLong(Long::longValue).sum(), values.size());
        return new Score(code, OptionalLong.of(value), band(value));
    }

    /** What the answers that there are come to for all, to the nearest whole number. */
    private long whole(long sum, int answered) {
        return Math.floorDiv(2 * sum * of.size() + answered, 2L * answered);
    }

    private Optional<String> band(long value) {
        return bands.stream().filter(band -> value <= band.to()).map(Band::code).findFirst();
    }
}
