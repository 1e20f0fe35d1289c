package org.sala.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.Canonical;
import org.sala.rule.FieldRule;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/policies.json}: the phone passes the same. */
class FieldPolicyExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("policies").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        FieldRule rule = RuleFolder.rules()
                .type(given.needText("type"))
                .flatMap(type -> type.field(given.needText("field")))
                .orElseThrow();
        var edit = new FieldDecision.Edit(
                rule,
                given.get("value"),
                (int) given.whole("base").orElseThrow(),
                given.whole("device").orElseThrow(),
                given.whole("at").orElseThrow(),
                given.flag("isClockDoubtful"));
        FieldDecision decision = FieldDecision.decide(edit, given.get("current"), versions(rule, given));
        Value.Fields expect = example.fields("expect");
        assertEquals(Canonical.write(expect.get("value")), Canonical.write(decision.value()));
        assertEquals(expect.needText("outcome"), decision.isConflict() ? "conflict" : "applied");
        Value proposed = decision.proposed();
        assertEquals(expect.has("proposed"), proposed != null);
        assertTrue(proposed == null || Value.same(expect.get("proposed"), proposed));
    }

    /** {@code elements} says at which version and by which device each element of a union was added. */
    private static Map<String, Version> versions(FieldRule rule, Value.Fields given) {
        Map<String, Version> versions = new HashMap<>();
        given.whole("currentRv").stream()
                .filter(rv -> rv > 0)
                .forEach(rv -> versions.put(
                        rule.name(),
                        new Version(
                                (int) rv,
                                given.whole("currentDevice").orElse(0),
                                given.whole("currentAt").orElse(0))));
        given.fields("elements").values().forEach((element, told) -> {
            var version = (Value.Fields) told;
            versions.put(
                    FieldDecision.elementName(rule.name(), new Value.Text(element)),
                    new Version(
                            (int) version.whole("rv").orElseThrow(),
                            version.whole("device").orElseThrow(),
                            0));
        });
        return versions;
    }
}
