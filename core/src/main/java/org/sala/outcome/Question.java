package org.sala.outcome;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.sala.rule.Value;

/**
 * One question of an instrument, and the numbers that may be answered: those of its options, or every whole number of its scale.
 *
 * @param options the number of each by its code; empty for a scale
 */
record Question(String code, Map<String, Long> options, OptionalLong least, OptionalLong greatest) {
    static Question of(Value.Fields rule) {
        return new Question(rule.needText("code"), options(rule), rule.whole("least"), rule.whole("greatest"));
    }

    private static Map<String, Long> options(Value.Fields rule) {
        Map<String, Long> options = new LinkedHashMap<>();
        rule.items("options").stream()
                .map(Value.Fields.class::cast)
                .forEach(option -> options.put(
                        option.needText("code"), option.whole("value").orElseThrow()));
        return options;
    }

    OptionalLong number(String option) {
        Long number = options.get(option);
        return number == null ? OptionalLong.empty() : OptionalLong.of(number);
    }

    /** The number that was answered; empty when nothing was, or nothing that this question offers. */
    OptionalLong answered(Value answer) {
        return answer instanceof Value.Whole(long number) && offers(number)
                ? OptionalLong.of(number)
                : OptionalLong.empty();
    }

    private boolean offers(long number) {
        return options.isEmpty()
                ? number >= least.orElse(Long.MIN_VALUE) && number <= greatest.orElse(Long.MAX_VALUE)
                : options.containsValue(number);
    }
}
