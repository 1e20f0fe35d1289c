package org.sala.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code examples/lifecycles.json}: the phone passes the same. */
class LifeCycleExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("lifecycles").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        LifeCycle.Step step = RuleFolder.rules()
                .lifeCycle(given.needText("lifecycle"))
                .step(given.needText("status"), given.needText("command"), given.fields("arguments"));
        assertEquals(Canonical.write(example.fields("expect")), Canonical.write(told(step)));
    }

    private static Value.Fields told(LifeCycle.Step step) {
        return switch (step) {
            case LifeCycle.Step.Applied(String status, Value.Fields writes) ->
                outcome("applied").with("status", new Value.Text(status)).with("writes", writes);
            case LifeCycle.Step.AlreadyDone() -> outcome("already-done");
            case LifeCycle.Step.ToSettle() -> outcome("to-settle");
            case LifeCycle.Step.Held(String reason) -> outcome("held").with("reason", new Value.Text(reason));
        };
    }

    private static Value.Fields outcome(String code) {
        return Value.Fields.of("outcome", new Value.Text(code));
    }
}
