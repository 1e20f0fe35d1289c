package org.sala.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sala.rule.RuleFolder;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** The ways of choosing are a file that a programme may change. */
class MethodTest {
    private static final Rules RULES = RuleFolder.rules();

    @Test
    void each_method_that_a_ballot_may_have_is_described() {
        List<String> codes = Method.listOf(RULES).stream().map(Method::code).toList();
        assertEquals(
                RULES.tree()
                        .fields("records")
                        .fields("ballot")
                        .fields("fields")
                        .fields("method")
                        .texts("codes"),
                codes);
    }

    @Test
    void pairs_are_scored_by_their_share_and_marks_by_their_sum() {
        assertTrue(Method.find(RULES, "pairwise").orElseThrow().isShare());
        assertEquals(
                3,
                Method.listOf(RULES).stream()
                        .filter(method -> !method.isShare())
                        .count());
    }

    @Test
    void a_method_of_a_newer_phone_is_counted_by_its_marks() {
        assertTrue(Method.find(RULES, "beans").isEmpty());
        Tally tally = Tally.of(RULES, Value.Fields.of("method", new Value.Text("beans")), List.of(11L, 12L), List.of());
        assertEquals(2, tally.order().size());
    }

    @Test
    void a_file_that_cannot_be_meant_is_named() {
        assertThrows(RuleProblem.class, () -> new Method("dots", "as many as you like", false, 3));
        assertThrows(RuleProblem.class, () -> new Method("dots", "dots", false, 0));
    }
}
