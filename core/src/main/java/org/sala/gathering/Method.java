package org.sala.gathering;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/**
 * One way of choosing among topics, as {@code rules/priorities.json} has it.
 *
 * @param limit what a card holds at most: {@code dots} for each of its people, one hand for {@code each} on every topic, or one answer for
 *     each on every {@code pair}
 * @param isShare whether topics are scored by the share of their comparisons that they won, and not by the sum of marks
 * @param dots how many dots each person has, where the ballot does not say
 */
public record Method(String code, String limit, boolean isShare, long dots) {
    private static final String FILE = "rules/priorities.json";
    private static final Set<String> LIMITS = Set.of("dots", "each", "pair");

    public Method {
        if (!LIMITS.contains(limit)) {
            throw new RuleProblem(FILE, "a card has one of the limits " + new TreeSet<>(LIMITS) + ", not " + limit);
        }
        if (dots < 1) {
            throw new RuleProblem(FILE, "nobody can choose with so many dots: " + dots);
        }
    }

    public static List<Method> listOf(Rules rules) {
        return rules.tree().fields("priorities").items("methods").stream()
                .map(Value.Fields.class::cast)
                .map(rule -> new Method(
                        rule.needText("code"),
                        rule.needText("limit"),
                        rule.needText("scored").equals("share"),
                        rule.whole("dots").orElse(1)))
                .toList();
    }

    /** Empty for one that only a newer phone knows. */
    public static Optional<Method> find(Rules rules, String code) {
        return listOf(rules).stream()
                .filter(method -> method.code().equals(code))
                .findFirst();
    }
}
