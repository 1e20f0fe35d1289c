package org.sala.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases of {@code examples/required.json}: the phone passes the same. */
class RequiredExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("required").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        RecordType type = RuleFolder.rules().type(given.needText("type")).orElseThrow();
        assertEquals(example.fields("expect").text("missing"), type.missing(given.fields("data")));
    }
}
