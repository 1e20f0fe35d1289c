package org.sala.matching;

import java.util.List;
import java.util.Optional;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** The weights and measures of {@code rules/matching.json}: a number weighs, {@code "excludes"} rules out, {@code "ask"} asks, 0 is silent. */
final class Reasons {
    private final Value.Fields rules;
    private final Value.Fields needs;

    private Reasons(Value.Fields rules, Value.Fields needs) {
        this.rules = rules;
        this.needs = needs;
    }

    static Reasons of(Rules rules) {
        return new Reasons(rules.tree().fields("matching"), rules.tree().fields("needs"));
    }

    Optional<Reason> give(String code) {
        return give(code, Value.Fields.NONE);
    }

    Optional<Reason> give(String code, String name, Value detail) {
        return give(code, Value.Fields.NONE.with(name, detail));
    }

    Optional<Reason> give(String code, Value.Fields details) {
        return switch (rules.fields("reasons").get(code)) {
            case Value.Whole(long weight) when weight == 0 -> Optional.empty();
            case Value.Whole(long weight) ->
                Optional.of(
                        new Reason(code, (int) weight, weight > 0 ? Reason.Kind.FOR : Reason.Kind.AGAINST, details));
            case Value.Text(String kind)
            when kind.equals("excludes") -> Optional.of(new Reason(code, 0, Reason.Kind.EXCLUDES, details));
            case Value.Text(String kind)
            when kind.equals("ask") -> Optional.of(new Reason(code, 0, Reason.Kind.ASK, details));
            default -> throw new RuleProblem("rules/matching.json", "reasons has no weight for " + code);
        };
    }

    long metres(String name) {
        return number(rules.fields("metres"), name);
    }

    long days(String name) {
        return number(rules.fields("days"), name);
    }

    long ageMargin() {
        return number(rules, "age-margin");
    }

    boolean isTransport(String category) {
        return rules.texts("transport-needs").contains(category);
    }

    boolean isRide(String transport) {
        return rules.texts("rides").contains(transport);
    }

    /** The group of a need category; categories of one group are near to each other. */
    Optional<String> group(String category) {
        return needs.items("categories").stream()
                .map(Value.Fields.class::cast)
                .filter(known -> known.text("code").equals(Optional.of(category)))
                .findFirst()
                .flatMap(known -> known.text("group"));
    }

    /** What a reason for leaving a service out means for the register of gaps. */
    Optional<String> gap(String code) {
        return rules.fields("gaps").text(code);
    }

    /** What can be done about a reason for leaving a service out; the empty code is what can always be done. */
    List<String> next(String code) {
        return rules.fields("next").texts(code);
    }

    private static long number(Value.Fields fields, String name) {
        return fields.whole(name)
                .orElseThrow(() -> new RuleProblem("rules/matching.json", "a whole number is missing: " + name));
    }
}
