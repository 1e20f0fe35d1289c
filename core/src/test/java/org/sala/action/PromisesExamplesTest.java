package org.sala.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/promises.json}: the phone passes the same. */
class PromisesExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("promises").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        Value.Fields expect = example.fields("expect");
        Promises promises = Promises.of(
                RuleFolder.rules(), ExampleRows.of(given, "rows"), LocalDate.parse(given.needText("today")));
        Value list = new Value.Items(
                promises.list().stream().map(one -> (Value) told(one)).toList());
        assertEquals(Canonical.write(expect.get("list")), Canonical.write(list));
        assertTold(expect, "tally", told(promises.tally()));
        assertTold(expect, "bySide", told(promises.bySide()));
        assertTold(
                expect,
                "byLevel",
                told(promises.byLevel(place ->
                        given.fields("levels").text(Long.toString(place)).orElse(""))));
    }

    private static void assertTold(Value.Fields expect, String name, Value told) {
        if (expect.has(name)) {
            assertEquals(Canonical.write(expect.get(name)), Canonical.write(told), name);
        }
    }

    private static Value.Fields told(Promises.Standing one) {
        return Value.Fields.of("id", new Value.Whole(one.id().number()))
                .with(
                        "how",
                        new Value.Text(one.how().name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .with("daysLate", new Value.Whole(one.daysLate()))
                .with("side", new Value.Text(one.side()));
    }

    private static Value.Fields told(Map<String, Promises.Tally> tallies) {
        Value.Fields told = Value.Fields.NONE;
        for (var entry : tallies.entrySet()) {
            told = told.with(entry.getKey(), told(entry.getValue()));
        }
        return told;
    }

    private static Value.Fields told(Promises.Tally tally) {
        return Value.Fields.of("given", new Value.Whole(tally.given()))
                .with("open", new Value.Whole(tally.open()))
                .with("late", new Value.Whole(tally.late()))
                .with("kept", new Value.Whole(tally.kept()))
                .with("keptLate", new Value.Whole(tally.keptLate()))
                .with("broken", new Value.Whole(tally.broken()))
                .with("withdrawn", new Value.Whole(tally.withdrawn()));
    }
}
