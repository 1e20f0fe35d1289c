package org.sala.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** A set of questions with its scoring, read from {@code rules/instruments}. The phone's twin is {@code phone/outcome/instruments.js}. */
public final class Instrument {
    private final String code;
    private final long version;
    private final Map<String, Question> questions;
    private final List<ScoreRule> rules;

    private Instrument(String code, long version, Map<String, Question> questions, List<ScoreRule> rules) {
        this.code = code;
        this.version = version;
        this.questions = questions;
        this.rules = rules;
    }

    public static Optional<Instrument> find(Rules rules, String code) {
        Value.Fields rule = rules.tree().fields("instruments").fields(code);
        return rule.values().isEmpty() ? Optional.empty() : Optional.of(of(rule));
    }

    private static Instrument of(Value.Fields rule) {
        Map<String, Question> questions = new LinkedHashMap<>();
        rule.items("items").stream()
                .map(item -> Question.of((Value.Fields) item))
                .forEach(question -> questions.put(question.code(), question));
        List<ScoreRule> scores = rule.items("scores").stream()
                .map(score -> ScoreRule.of((Value.Fields) score))
                .toList();
        return new Instrument(rule.needText("instrument"), rule.whole("version").orElseThrow(), questions, scores);
    }

    public String code() {
        return code;
    }

    /** What an answer is kept with, so that it stays known which questions were asked. */
    public long version() {
        return version;
    }

    /** The codes of its scores, in its order. */
    public List<String> scores() {
        return rules.stream().map(ScoreRule::code).toList();
    }

    /** Every score in the instrument's order, each by itself. */
    public List<Score> score(Value.Fields answers) {
        return rules.stream().map(rule -> rule.score(questions, answers)).toList();
    }
}
