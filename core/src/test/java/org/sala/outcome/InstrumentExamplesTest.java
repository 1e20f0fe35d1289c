package org.sala.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.RuleProblem;
import org.sala.rule.Value;

/** The cases of {@code examples/instruments.json} and {@code examples/paired.json}: the phone passes the same. */
class InstrumentExamplesTest {
    private static Instrument instrument(String code) {
        return Instrument.find(RuleFolder.rules(), code).orElseThrow();
    }

    @TestFactory
    Stream<DynamicTest> every_scoring() {
        return RuleFolder.examples("instruments").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Value.Fields given = example.fields("given");
                    List<Score> scores = asked(given).score(given.fields("answers"));
                    assertEquals(
                            Canonical.write(example.get("expect")),
                            Canonical.write(items(scores.stream().map(InstrumentExamplesTest::told))));
                }));
    }

    /** The instrument as it ships, but for what the example says of missing answers. */
    private static Instrument asked(Value.Fields given) {
        Value.Fields rule = RuleFolder.rules().tree().fields("instruments").fields(given.needText("instrument"));
        return Instrument.of(given.has("missing") ? rule.with("missing", given.fields("missing")) : rule);
    }

    @TestFactory
    Stream<DynamicTest> every_change() {
        return RuleFolder.examples("paired").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Value.Fields given = example.fields("given");
                    List<PairedChange> changes =
                            PairedChange.of(instrument(given.needText("instrument")), ExampleRows.of(given, "rows"));
                    assertEquals(
                            Canonical.write(example.get("expect")),
                            Canonical.write(items(changes.stream().map(InstrumentExamplesTest::told))));
                }));
    }

    @Test
    void every_instrument_that_ships_says_whose_it_is_and_can_be_scored() {
        Value.Fields shipped = RuleFolder.rules().tree().fields("instruments");
        assertEquals(
                List.of("goal-attainment", "ons4", "ucla3"),
                List.copyOf(shipped.values().keySet()));
        shipped.values().forEach((code, rule) -> {
            assertTrue(((Value.Fields) rule).fields("licence").has("terms"), code);
            assertTrue(
                    RuleFolder.rules()
                            .type("measure")
                            .orElseThrow()
                            .field("mode")
                            .orElseThrow()
                            .codes()
                            .containsAll(instrument(code).modes()),
                    code);
            assertEquals(
                    instrument(code).scores().size(),
                    instrument(code).score(Value.Fields.NONE).size());
        });
        assertTrue(Instrument.find(RuleFolder.rules(), "swemwbs").isEmpty());
    }

    @Test
    void an_instrument_that_does_not_say_what_a_missing_answer_means_cannot_be_used() {
        Value.Fields ons4 = RuleFolder.rules().tree().fields("instruments").fields("ons4");
        assertThrows(RuleProblem.class, () -> Instrument.of(ons4.with("missing", Value.Fields.NONE)));
        assertThrows(RuleProblem.class, () -> Instrument.of(ons4.with("modes", Value.Items.of())));
    }

    @Test
    void nobody_answers_for_somebody_else_how_lonely_they_are() {
        var answers = new RecordAnswers(new RecordId(1), instrument("ucla3"), LocalDate.of(2026, 11, 20));
        assertThrows(IllegalArgumentException.class, () -> answers.record(0, "proxy", "lo", Map.of("direct", 3L)));
    }

    private static Value items(Stream<Value.Fields> values) {
        return new Value.Items(values.map(Value.class::cast).toList());
    }

    private static Value.Fields told(Score score) {
        Value.Fields told = Value.Fields.of("code", new Value.Text(score.code()));
        if (score.value().isPresent()) {
            told = told.with("value", new Value.Whole(score.value().getAsLong()));
        }
        return told.with("band", Value.ofNullable(score.band().orElse(null)));
    }

    private static Value.Fields told(PairedChange change) {
        Value.Fields told = Value.Fields.of("code", new Value.Text(change.score()))
                .with("points", items(change.points().stream().map(InstrumentExamplesTest::told)))
                .with("isSameMode", new Value.Flag(change.isSameMode()));
        return change.change().isEmpty()
                ? told
                : told.with("change", new Value.Whole(change.change().getAsLong()));
    }

    private static Value.Fields told(PairedChange.Point point) {
        return Value.Fields.of("on", new Value.Text(point.on()))
                .with("mode", new Value.Text(point.mode()))
                .with("value", new Value.Whole(point.value()))
                .with("band", Value.ofNullable(point.band().orElse(null)));
    }
}
