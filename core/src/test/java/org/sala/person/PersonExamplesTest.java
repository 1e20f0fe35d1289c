package org.sala.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.rule.Canonical;
import org.sala.rule.ExampleRows;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/** The cases of {@code examples/sounds.json} and {@code examples/duplicates.json}: the phone passes the same. */
class PersonExamplesTest {
    @TestFactory
    Stream<DynamicTest> every_sound() {
        return RuleFolder.examples("sounds").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    List<String> names = example.fields("given").texts("names");
                    List<String> sounds =
                            names.stream().map(Sound::of).distinct().toList();
                    assertEquals(example.fields("expect").texts("sounds"), sounds);
                    boolean isAlike = names.stream().allMatch(name -> Sound.isLike(names.getFirst(), name));
                    assertEquals(example.fields("expect").flag("alike"), isAlike);
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_duplicate() {
        return RuleFolder.examples("duplicates").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> {
                    Value.Fields given = example.fields("given");
                    var found = new Duplicates(given.fields("candidate")).among(ExampleRows.of(given, "people"));
                    Value told = new Value.Items(found.stream()
                            .map(PersonExamplesTest::told)
                            .map(Value.class::cast)
                            .toList());
                    assertEquals(Canonical.write(example.get("expect")), Canonical.write(told));
                }));
    }

    private static Value.Fields told(Duplicates.Alike alike) {
        return Value.Fields.of("person", new Value.Whole(alike.person().id().number()))
                .with("reasons", Value.Items.ofTexts(alike.reasons()))
                .with("score", new Value.Whole(alike.score()));
    }
}
