package org.sala.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.LifeCycle;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** Each command in each state of a referral, as Gravity's table has it: the phone passes the same {@code examples/referral-steps.json}. */
class ReferralStepsTest {
    private static final LifeCycle REFERRAL = RuleFolder.rules().lifeCycle(Referral.TYPE);

    @TestFactory
    Stream<DynamicTest> every_command_in_every_state() {
        return RuleFolder.examples("referral-steps").stream()
                .map(example -> DynamicTest.dynamicTest(
                        example.needText("name"),
                        () -> assertEquals(
                                example.fields("expect"),
                                came(example.fields("given").needText("status")))));
    }

    @Test
    void no_state_is_left_out() {
        Set<String> told = RuleFolder.examples("referral-steps").stream()
                .map(example -> example.fields("given").needText("status"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(new TreeSet<>(REFERRAL.states()), told);
    }

    private static Value.Fields came(String status) {
        Value.Fields came = Value.Fields.NONE;
        for (String command : REFERRAL.commands().keySet()) {
            LifeCycle.Step step = REFERRAL.step(status, command, Value.Fields.of("reason", new Value.Text("other")));
            came = came.with(command, new Value.Text(told(step)));
        }
        return came;
    }

    private static String told(LifeCycle.Step step) {
        return switch (step) {
            case LifeCycle.Step.Applied(String to, Value.Fields writes) -> to;
            case LifeCycle.Step.AlreadyDone() -> "already-done";
            case LifeCycle.Step.ToSettle() -> "to-settle";
            case LifeCycle.Step.Held(String reason) -> reason;
        };
    }
}
