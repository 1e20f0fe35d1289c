package org.sala.outcome;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** A set of questions with its scoring, read from {@code rules/instruments}. The phone's twin is {@code phone/outcome/instruments.js}. */
public final class Instrument {
    private final String code;
    private final long version;
    private final Map<String, Question> questions;
    private final List<ScoreRule> rules;
    private final List<String> modes;

    private Instrument(
            String code, long version, Map<String, Question> questions, List<ScoreRule> rules, List<String> modes) {
        this.code = code;
        this.version = version;
        this.questions = questions;
        this.rules = rules;
        this.modes = modes;
    }

    public static Optional<Instrument> find(Rules rules, String code) {
        Value.Fields rule = rules.tree().fields("instruments").fields(code);
        return rule.values().isEmpty() ? Optional.empty() : Optional.of(of(rule));
    }

    static Instrument of(Value.Fields rule) {
        Map<String, Question> questions = new LinkedHashMap<>();
        rule.items("items").stream()
                .map(item -> Question.of((Value.Fields) item))
                .forEach(question -> questions.put(question.code(), question));
        String code = rule.needText("instrument");
        if (rule.texts("modes").isEmpty()) {
            throw new RuleProblem(
                    "rules/instruments/" + code + ".json", "it does not say in which modes it may be asked");
        }
        long most = rule.fields("missing")
                .whole("most")
                .orElseThrow(() -> new RuleProblem(
                        "rules/instruments/" + code + ".json",
                        "it does not say how many answers may be missing (most)"));
        List<ScoreRule> scores = rule.items("scores").stream()
                .map(score -> ScoreRule.of((Value.Fields) score, most))
                .toList();
        return new Instrument(code, rule.whole("version").orElseThrow(), questions, scores, rule.texts("modes"));
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

    /** The ways in which it may be asked, such as {@code read-aloud}: what is said by somebody else is not always what it measures. */
    public List<String> modes() {
        return List.copyOf(modes);
    }

    /** The number that an option of a question stands for; empty when the question has no such option. */
    public OptionalLong number(String question, String option) {
        Question asked = questions.get(question);
        return asked == null ? OptionalLong.empty() : asked.number(option);
    }

    /** Every score in the instrument's order, each by itself. */
    public List<Score> score(Value.Fields answers) {
        return rules.stream().map(rule -> rule.score(questions, answers)).toList();
    }
}
