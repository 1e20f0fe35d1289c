package org.sala.outcome;

import java.util.List;
import java.util.OptionalLong;
import org.sala.rule.Value;

/**
 * One question of an instrument, and the numbers that may be answered: those of its options, or every whole number of its scale.
 *
 * @param options empty for a scale
 */
record Question(String code, List<Long> options, OptionalLong least, OptionalLong greatest) {
    static Question of(Value.Fields rule) {
        return new Question(
                rule.needText("code"),
                rule.items("options").stream()
                        .map(Value.Fields.class::cast)
                        .map(option -> option.whole("value").orElseThrow())
                        .toList(),
                rule.whole("least"),
                rule.whole("greatest"));
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
                : options.contains(number);
    }
}
