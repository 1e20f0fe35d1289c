package org.sala.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/attendance.json} and {@code examples/missing-groups.json}: the phone passes the same. */
class GatheringExamplesTest {
    @TestFactory
    Stream<DynamicTest> what_counts_come_to() {
        return RuleFolder.examples("attendance").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Attendance room = Attendance.of(ExampleRows.of(example.fields("given"), "counts"));
                    assertEquals(Canonical.write(example.get("expect")), Canonical.write(told(room)));
                }));
    }

    private static Value told(Attendance room) {
        Value.Fields told = Value.Fields.of("total", new Value.Whole(room.total()))
                .with("stations", sums(room.stations()))
                .with(
                        "doubtful",
                        new Value.Items(room.doubtful().stream()
                                .map(id -> (Value) new Value.Whole(id.number()))
                                .toList()));
        for (String partition : List.of("sex", "age", "ethnicity", "disability", "role")) {
            told = told.with(partition, sums(room.by(partition)));
        }
        return told;
    }

    private static Value sums(Map<String, Long> sums) {
        Map<String, Value> told = new TreeMap<>();
        sums.forEach((kind, sum) -> told.put(kind, new Value.Whole(sum)));
        return new Value.Fields(told);
    }

    @TestFactory
    Stream<DynamicTest> who_is_missing() {
        var missing = MissingGroups.of(RuleFolder.rules());
        return RuleFolder.examples("missing-groups").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Value.Fields given = example.fields("given");
                    List<Value> told = missing
                            .from(
                                    Attendance.of(ExampleRows.of(given, "counts")),
                                    given.fields("profile"),
                                    given.texts("spoken"))
                            .stream()
                            .map(GatheringExamplesTest::told)
                            .toList();
                    assertEquals(Canonical.write(example.get("expect")), Canonical.write(new Value.Items(told)));
                }));
    }

    private static Value told(MissingGroups.Missing missing) {
        return Value.Fields.of("partition", new Value.Text(missing.partition()))
                .with("group", new Value.Text(missing.group()))
                .with("lack", new Value.Text(missing.lack().name().toLowerCase(Locale.ROOT)));
    }
}
