package org.sala.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;

/** The cases of {@code examples/attainment.json}: the phone passes the same. */
class AttainmentExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("attainment").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Attainment attainment = Attainment.of(
                            Instrument.find(RuleFolder.rules(), Attainment.INSTRUMENT)
                                    .orElseThrow(),
                            ExampleRows.of(example.fields("given"), "goals"));
                    assertEquals(example.fields("expect").whole("goals").orElseThrow(), attainment.goals());
                    assertEquals(example.fields("expect").whole("reached").orElseThrow(), attainment.reached());
                }));
    }
}
