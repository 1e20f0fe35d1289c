package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.gathering.PlanGathering;
import org.sala.gathering.Template;
import org.sala.gathering.TemplateProblem;
import org.sala.gathering.TemplateRules;
import org.sala.gathering.Templates;
import org.sala.journal.RecordId;
import org.sala.rule.RuleFolder;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** How a gathering goes is a file that a ministry makes its own; what is wrong in it is told all at once, with its place. */
class C09_EachProgrammeItsOwnWayTest {
    private final Rules rules = RuleFolder.rules();
    private final Value.Fields shipped = rules.tree().fields(Template.FOLDER).fields("connect-derived");

    private static List<String> told(Value.Fields template) {
        return TemplateRules.problemsOf(template, RuleFolder.rules()).stream()
                .map(problem -> problem.code() + " " + problem.where())
                .toList();
    }

    @Test
    void the_one_that_comes_along_is_sound_and_says_that_it_is_not_official() {
        assertEquals(List.of(), told(shipped));
        Template template = Template.of(shipped);
        assertEquals("derived-unofficial", template.standing());
        assertTrue(template.about().get("unknown").in("en").contains("which activity sits in which module"));
        assertEquals(3, template.modules().size());
    }

    @Test
    void all_its_texts_are_there_in_english_and_lao() {
        assertEquals(List.of(), untranslated(shipped, ""));
    }

    private static List<String> untranslated(Value value, String where) {
        List<String> found = new ArrayList<>();
        if (value instanceof Value.Items(List<Value> items)) {
            items.forEach(item -> found.addAll(untranslated(item, where)));
        } else if (value instanceof Value.Fields fields) {
            if (fields.has("en") != fields.has("lo")) found.add(where);
            fields.values().forEach((name, inside) -> found.addAll(untranslated(inside, where + "." + name)));
        }
        return found;
    }

    @Test
    void every_product_of_a_session_is_a_screen_that_there_is() {
        Template.of(shipped).modules().stream()
                .flatMap(module -> module.sessions().stream())
                .forEach(session -> assertTrue(TemplateRules.PRODUCES.containsAll(session.produces())));
    }

    @TestFactory
    Stream<DynamicTest> what_is_wrong_is_told_with_its_place() {
        Value.Fields module = (Value.Fields) shipped.items("modules").getFirst();
        Value.Fields session = (Value.Fields) module.items("sessions").getFirst();
        return Stream.of(
                        one("template-no-code template", shipped.with("template", new Value.Text("CONNECT 2"))),
                        one("template-no-number version", shipped.with("version", new Value.Whole(0))),
                        one("template-no-number version", shipped.with("version", new Value.Text("two"))),
                        one("template-no-text title", shipped.with("title", new Value.Text("Meetings"))),
                        one("template-empty modules", shipped.with("modules", Value.Items.NONE)),
                        one(
                                "template-no-part modules[1]",
                                shipped.with("modules", Value.Items.of(new Value.Flag(true)))),
                        one("template-empty modules[1].sessions", of(module.with("sessions", Value.Items.NONE))),
                        one("template-unknown-code modules[1].who", of(module.with("who", texts("king")))),
                        one("template-double-code modules[1].sessions[2].code", of(sessions(module, session, session))),
                        one(
                                "template-no-number modules[1].sessions[1].minutes",
                                of(sessions(module, session.with("minutes", new Value.Whole(-30))))),
                        one(
                                "template-unknown-code modules[1].sessions[1].produces",
                                of(sessions(module, session.with("produces", texts("poem"))))),
                        one(
                                "template-no-list modules[1].sessions[1].produces",
                                of(sessions(module, session.with("produces", new Value.Text("map"))))),
                        one(
                                "template-no-text modules[1].sessions[1].steps[1]",
                                of(sessions(module, session.with("steps", texts("Greet everybody"))))),
                        one(
                                "template-too-long modules[1].sessions[1].purpose.en",
                                of(sessions(module, session.with("purpose", fields("en", "x".repeat(1201)))))),
                        one(
                                "template-no-text modules[1].sessions[1].purpose.lo",
                                of(sessions(module, session.with("purpose", fields("en", "So that …", "lo", 3))))),
                        one(
                                "template-no-text modules[1].sessions[1].title",
                                of(sessions(module, session.with("title", Value.Nothing.NOTHING)))))
                .map(one -> DynamicTest.dynamicTest(
                        one.expected(), () -> assertEquals(List.of(one.expected()), told(one.template()))));
    }

    private record One(String expected, Value.Fields template) {}

    private static One one(String expected, Value.Fields template) {
        return new One(expected, template);
    }

    private Value.Fields of(Value.Fields module) {
        return shipped.with("modules", Value.Items.of(module));
    }

    private static Value.Fields sessions(Value.Fields module, Value... sessions) {
        return module.with("sessions", Value.Items.of(sessions));
    }

    private static Value texts(String... texts) {
        return Value.Items.ofTexts(List.of(texts));
    }

    @Test
    void rubbish_has_problems_and_no_stack_trace() {
        for (Value.Fields rubbish : List.of(
                Value.Fields.NONE,
                fields("template", 7, "modules", "many"),
                fields("modules", fields("a", fields("b", 1))))) {
            List<TemplateProblem> problems = TemplateRules.problemsOf(rubbish, rules);
            assertTrue(problems.size() >= 3, problems.toString());
        }
    }

    @Test
    void a_gathering_keeps_the_version_it_was_held_by() {
        Template first = Template.of(shipped);
        Template second = Template.of(shipped.with("version", new Value.Whole(2)));
        var both = new Templates(List.of(first, second));
        assertEquals(second, both.latest("connect-derived").orElseThrow());
        var village = new Gathered();
        RecordId held = Village.does(
                village.phet,
                PlanGathering.of(District.PHONSAY, TODAY)
                        .after(first, first.modules().getFirst())
                        .plan(0));
        Value.Fields told = village.row(held).data();
        long version = told.whole("templateVersion").orElseThrow();
        assertEquals(
                first, both.find(told.text("template").orElseThrow(), version).orElseThrow());
    }
}
