package org.sala.action;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/balance.json}: the phone passes the same. */
class BalanceExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("balance").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        Balance balance = Balance.of(ExampleRows.of(given, "fund").getFirst(), ExampleRows.of(given, "rows"));
        Value.Fields told = Value.Fields.of("budget", new Value.Whole(balance.budget()))
                .with("asked", new Value.Whole(balance.asked()))
                .with("approved", new Value.Whole(balance.approved()))
                .with("paid", new Value.Whole(balance.paid()))
                .with("left", new Value.Whole(balance.left()))
                .with("over", new Value.Whole(balance.over()))
                .with("course", course(balance.course()));
        assertEquals(Canonical.write(example.get("expect")), Canonical.write(told));
        assertEquals(balance.over() > 0, balance.isOver());
    }

    private static Value course(List<Balance.Entry> course) {
        return new Value.Items(course.stream()
                .map(one -> (Value) Value.Fields.of(
                                "spending", new Value.Whole(one.spending().number()))
                        .with("day", new Value.Text(one.day()))
                        .with("amount", new Value.Whole(one.amount()))
                        .with("left", new Value.Whole(one.left())))
                .toList());
    }
}
