package org.sala.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Canonical;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/due.json} and {@code examples/loop.json}: the phone passes the same. */
class FollowUpExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_due_example() {
        return RuleFolder.examples("due").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    LocalDate today = LocalDate.parse(example.fields("given").needText("today"));
                    List<Due> due = new DueList(RuleFolder.rules()).list(rows(example), today);
                    assertEquals(
                            Canonical.write(example.get("expect")),
                            Canonical.write(new Value.Items(due.stream()
                                    .map(one -> (Value) told(one, today))
                                    .toList())));
                }));
    }

    private static Value.Fields told(Due due, LocalDate today) {
        return Value.Fields.NONE
                .with("person", new Value.Whole(due.person().number()))
                .with("kind", new Value.Text(due.kind()))
                .with("subject", new Value.Whole(due.subject().number()))
                .with("due", new Value.Text(due.day().toString()))
                .with("days", new Value.Whole(due.daysLate(today)));
    }

    @TestFactory
    Stream<DynamicTest> every_loop_example() {
        return RuleFolder.examples("loop").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Value.Fields given = example.fields("given");
                    List<Row> rows = rows(example);
                    Value.Fields told = Value.Fields.NONE
                            .with(
                                    "loop",
                                    told(Loop.of(
                                            new RecordId(given.whole("referral").orElseThrow()), rows)))
                            .with("rate", told(LoopRate.of(rows)))
                            .with("waits", told(Waits.of(row(given.fields("need")), rows)));
                    assertEquals(Canonical.write(example.get("expect")), Canonical.write(told));
                }));
    }

    private static Value told(Loop loop) {
        return Value.Fields.NONE
                .with("closed", new Value.Flag(loop.isClosed()))
                .with("by", text(loop.by()))
                .with("went", text(loop.went()))
                .with("helped", text(loop.helped()))
                .with("stopped", Value.Items.ofTexts(loop.stopped()))
                .with("on", text(loop.on().map(LocalDate::toString)))
                .with("success", new Value.Flag(loop.isSuccess()));
    }

    private static Value told(LoopRate rate) {
        return Value.Fields.NONE
                .with("asked", new Value.Whole(rate.asked()))
                .with("answered", new Value.Whole(rate.answered()))
                .with("closed", new Value.Whole(rate.closed()))
                .with("helped", new Value.Whole(rate.helped()));
    }

    private static Value told(Waits waits) {
        return Value.Fields.NONE
                .with("contact", whole(waits.contact()))
                .with("connection", whole(waits.connection()))
                .with("outcome", whole(waits.outcome()));
    }

    private static Value text(Optional<String> text) {
        return text.<Value>map(Value.Text::new).orElse(Value.Nothing.NOTHING);
    }

    private static Value whole(Optional<Long> number) {
        return number.<Value>map(Value.Whole::new).orElse(Value.Nothing.NOTHING);
    }

    private static List<Row> rows(Value.Fields example) {
        return example.fields("given").items("rows").stream()
                .map(row -> row((Value.Fields) row))
                .toList();
    }

    private static Row row(Value.Fields row) {
        return new Row(
                new RecordId(row.whole("id").orElseThrow()),
                row.needText("type"),
                1,
                null,
                1,
                row.fields("data"),
                Map.of(),
                Set.of());
    }
}
