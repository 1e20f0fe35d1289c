package org.sala.followup;

import java.time.LocalDate;
import java.util.List;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** How long what may wait, read from {@code rules/due.json}. */
final class DueRules {
    private final Value.Fields rules;

    private DueRules(Value.Fields rules) {
        this.rules = rules;
    }

    static DueRules of(Rules rules) {
        return new DueRules(rules.tree().fields("due"));
    }

    LocalDate after(LocalDate day, String wait) {
        return day.plusDays(days(rules.fields("days"), wait));
    }

    /** When an answer is due; an urgency that only newer rules know waits as long as a routine one. */
    LocalDate answerDue(LocalDate asked, String urgency) {
        Value.Fields waits = rules.fields("days").fields("answer");
        return asked.plusDays(days(waits, waits.has(urgency) ? urgency : "routine"));
    }

    /** When somebody must have acted on a worry for somebody's safety; a kind that only newer rules know waits no longer than any other. */
    LocalDate safetyDue(LocalDate since, String worry) {
        Value.Fields waits = rules.fields("days").fields("safety");
        return since.plusDays(days(waits, waits.has(worry) ? worry : "other"));
    }

    /** What stands above everything else, however late that is. */
    boolean isFirst(String kind) {
        return rules.texts("first").contains(kind);
    }

    /** What comes first when two things are equally late. */
    int order(String kind) {
        List<String> kinds = rules.texts("kinds");
        return kinds.contains(kind) ? kinds.indexOf(kind) : kinds.size();
    }

    private static long days(Value.Fields fields, String name) {
        return fields.whole(name)
                .orElseThrow(() -> new RuleProblem("rules/due.json", "a number of days is missing: " + name));
    }
}
