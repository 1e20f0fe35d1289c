package org.sala.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.ConsentsInForce;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Canonical;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/shared-card.json}: the phone, which says beforehand what a receiver will see, passes the same. */
class SharedCardExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("shared-card").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        Row referral = row(1, "referral", Value.Fields.of("share", given.get("share")));
        Value.Fields card = SharedCard.of(referral, row(2, "person", person(given)));
        assertEquals(Canonical.write(example.fields("expect")), Canonical.write(card));
    }

    private static Value.Fields person(Value.Fields given) {
        Value.Fields anybody = Value.Fields.of("3", new Value.Whole(0));
        Value.Fields agreed = given.flag("mayKeep") ? Value.Fields.of("record", anybody) : Value.Fields.NONE;
        return given.fields("person").with(ConsentsInForce.FIELD, agreed);
    }

    private static Row row(long id, String type, Value.Fields data) {
        return new Row(new RecordId(id), type, 1, null, 1, data, Map.of(), Set.of());
    }
}
