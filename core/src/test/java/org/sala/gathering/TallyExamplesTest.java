package org.sala.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/tally.json}: the phone passes the same. */
class TallyExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("tally").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        List<Long> topics = given.items("topics").stream()
                .map(topic -> ((Value.Whole) topic).number())
                .toList();
        Tally tally = Tally.of(RuleFolder.rules(), given.fields("ballot"), topics, ExampleRows.of(given, "votes"));
        assertEquals(Canonical.write(example.get("expect")), Canonical.write(told(tally)));
    }

    @Test
    void the_examples_hold_what_is_hard() {
        List<Value.Fields> expected = RuleFolder.examples("tally").stream()
                .map(example -> example.fields("expect"))
                .toList();
        for (String list : List.of("replaced", "rivals", "overfull", "ties", "circle", "parts", "apart")) {
            assertTrue(expected.stream().anyMatch(one -> !one.items(list).isEmpty()), list);
        }
        assertTrue(Canonical.write(new Value.Items(List.copyOf(expected))).contains("\"others\""));
    }

    static Value.Fields told(Tally tally) {
        return Value.Fields.of("people", new Value.Whole(tally.people()))
                .with("cards", new Value.Whole(tally.cards()))
                .with("replaced", items(tally.replaced(), TallyExamplesTest::id))
                .with("rivals", items(tally.rivals(), TallyExamplesTest::id))
                .with("overfull", items(tally.overfull(), TallyExamplesTest::id))
                .with("order", items(tally.order(), TallyExamplesTest::ranked))
                .with("ties", items(tally.ties(), tie -> items(tie, Value.Whole::new)))
                .with(
                        "circle",
                        items(List.copyOf(tally.circle()).stream().sorted().toList(), Value.Whole::new))
                .with("parts", items(tally.parts(), TallyExamplesTest::part))
                .with(
                        "apart",
                        new Value.Items(tally.parts().stream()
                                .flatMap(part -> part.apart().stream().map(one -> apart(part, one)))
                                .toList()));
    }

    private static <T> Value items(List<T> all, Function<T, ? extends Value> tell) {
        return new Value.Items(all.stream().map(one -> (Value) tell.apply(one)).toList());
    }

    private static Value id(RecordId record) {
        return new Value.Whole(record.number());
    }

    private static Value ranked(Ranked one) {
        return Value.Fields.of("topic", new Value.Whole(one.topic()))
                .with("won", new Value.Whole(one.won()))
                .with("of", new Value.Whole(one.of()))
                .with("rank", new Value.Whole(one.rank()));
    }

    private static Value part(Tally.Part part) {
        OptionalInt agreement = part.agreement();
        var values = new java.util.TreeMap<>(Value.Fields.of("partition", new Value.Text(part.partition()))
                .with("code", new Value.Text(part.code()))
                .with("people", new Value.Whole(part.people()))
                .with("order", items(part.order(), TallyExamplesTest::ranked))
                .with("disagrees", new Value.Flag(part.disagrees()))
                .values());
        values.put("agreement", agreement.isPresent() ? new Value.Whole(agreement.getAsInt()) : Value.Nothing.NOTHING);
        return new Value.Fields(values);
    }

    private static Value apart(Tally.Part part, RankAgreement.Apart one) {
        return Value.Fields.of("partition", new Value.Text(part.partition()))
                .with("code", new Value.Text(part.code()))
                .with("topic", new Value.Whole(one.topic()))
                .with("rank", new Value.Whole(one.rank()))
                .with("overall", new Value.Whole(one.overall()));
    }
}
