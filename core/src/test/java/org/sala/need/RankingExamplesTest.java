package org.sala.need;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/ranking.json}: the phone passes the same. */
class RankingExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("ranking").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        Ranking ranking = Ranking.of(ExampleRows.of(given, "needs"));
        var need = new RecordId(given.whole("id").orElseThrow());
        boolean isUp = given.get("by").equals(new Value.Whole(-1));
        List<Draft> moved = isUp ? ranking.up(need) : ranking.down(need);
        Value.Fields told = Value.Fields.of(
                        "order",
                        items(ranking.needs().stream()
                                .map(row -> new Value.Whole(row.id().number()))))
                .with("moved", items(moved.stream().map(RankingExamplesTest::told)))
                .with("next", new Value.Whole(ranking.next()));
        assertEquals(Canonical.write(example.get("expect")), Canonical.write(told));
    }

    private static Value items(Stream<? extends Value> values) {
        return new Value.Items(values.map(Value.class::cast).toList());
    }

    private static Value told(Draft draft) {
        return Value.Fields.of("id", new Value.Whole(draft.subject().number())).with(draft.payload());
    }

    @Test
    void needs_of_violence_are_chosen_only_by_those_with_the_right() {
        Categories categories = Categories.of(RuleFolder.rules());
        List<String> codes = categories.shownTo(java.util.Set.of("health")).stream()
                .map(Categories.Category::code)
                .toList();
        assertEquals(
                List.of("partner-violence", "elder-abuse"),
                categories.list().stream()
                        .map(Categories.Category::code)
                        .filter(code -> !codes.contains(code))
                        .toList());
        assertEquals(categories.list(), categories.shownTo(java.util.Set.of("abuse")));
    }
}
