package org.sala.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/consents.json}, one consent after another: the phone passes the same. */
class ConsentExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("consents").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields held = Value.Fields.NONE;
        for (Row consent : ExampleRows.of(example.fields("given"), "consents")) {
            held = ConsentsInForce.after(held, consent);
        }
        var person = new Row(
                new RecordId(1),
                "person",
                1,
                null,
                1,
                Value.Fields.of(ConsentsInForce.FIELD, held),
                Map.of(),
                Set.of());
        List<Value> covered = example.fields("given").items("asked").stream()
                .map(asked -> (Value) new Value.Flag(covers(person, ((Value.Items) asked).items())))
                .toList();
        assertEquals(example.fields("expect").items("covered"), covered);
    }

    private static boolean covers(Row person, List<Value> asked) {
        OptionalLong receiver = asked.size() > 1 && asked.get(1) instanceof Value.Whole(long number)
                ? OptionalLong.of(number)
                : OptionalLong.empty();
        return ConsentsInForce.covers(person, ((Value.Text) asked.getFirst()).text(), receiver);
    }
}
