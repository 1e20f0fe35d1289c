package org.sala.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.RuleProblem;
import org.sala.rule.Tie;
import org.sala.rule.Value;
import org.sala.stories.District;

/** The cases of {@code examples/ties.json}: the phone passes the same. */
class TiesExamplesTest {
    private final Ties ties = new Ties(new District().places());

    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("ties").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        List<Tie> told = given.items("ties").stream()
                .map(tie -> Tie.of("example", (Value.Fields) tie))
                .toList();
        List<Row> named = ExampleRows.of(given, "named");
        Optional<Verdict> objection = ties.objection(
                told,
                given.fields("before"),
                given.fields("said"),
                given.whole("account").orElseThrow(),
                id -> named.stream().filter(row -> row.id().equals(id)).findFirst());
        Value.Fields expect = example.fields("expect");
        assertEquals(
                expect.text("reason"), objection.flatMap(held -> held.details().text("reason")));
        assertEquals(
                expect.text("field").stream().toList(),
                objection.map(held -> held.details().texts("fields")).orElse(List.of()));
    }

    @Test
    void a_kind_that_there_is_not_stops_the_server_at_its_start() {
        Value.Fields tie = Filled.of("kind", "likes", "field", "to");
        assertThrows(RuleProblem.class, () -> Tie.of("example", tie));
    }
}
