package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.Draft;
import org.sala.journal.Filled;
import org.sala.journal.RecordId;
import org.sala.rule.RuleFolder;
import org.sala.rule.Value;

/**
 * Every command of a promise by every role and between all sides, through the door: the phone offers the same
 * (examples/promise-rights.json).
 */
class D02_WhoMayMoveAPromiseTest {
    private static final long ASKER = 50;

    /** How a promise comes into the state in which the command fits, as whoever stands beside both writes it down. */
    private static final Map<String, List<String>> BEFORE = Map.of(
            "promised", List.of(),
            "said-kept", List.of("say-kept"),
            "late", List.of("call-late"),
            "kept", List.of("confirm"));

    private static final Value.Fields SAID = Filled.of("reason", "other", "due", Assembly.TODAY.plusMonths(5));
    private static final Value.Fields WITNESSED =
            SAID.with(Filled.of("confirmWitness", "the elders", "heardBy", "the elders"));

    @TestFactory
    Stream<DynamicContainer> every_role_every_command_and_every_side() {
        return RuleFolder.examples("promise-rights").stream()
                .collect(
                        Collectors.groupingBy(example -> example.fields("given").needText("role")))
                .entrySet()
                .stream()
                .map(role -> DynamicContainer.dynamicContainer(
                        role.getKey(),
                        role.getValue().stream()
                                .map(example -> DynamicTest.dynamicTest(
                                        example.needText("name"),
                                        () -> check(example.fields("given"), example.fields("expect"))))));
    }

    private static void check(Value.Fields given, Value.Fields expect) {
        assertEquals(expect.needText("alone"), outcome(given, SAID), "said alone");
        assertEquals(expect.needText("witnessed"), outcome(given, WITNESSED), "before a witness");
    }

    private static String outcome(Value.Fields given, Value.Fields arguments) {
        var district = new District();
        Member beside = district.join(Assembly.THONG, "facilitator", District.DISTRICT, null);
        RecordId promise = Village.does(
                beside,
                Assembly.promise(given.needText("by"), given.needText("to")).give(0));
        for (String command : Objects.requireNonNull(BEFORE.get(given.needText("status")))) {
            Village.does(beside, Draft.command(promise, "commitment." + command, 0, WITNESSED));
        }
        Member asker = district.join(ASKER, given.needText("role"), District.DISTRICT, null);
        asker.syncs();
        asker.does(Draft.command(promise, "commitment." + given.needText("command"), 0, arguments));
        return Village.outcome(asker);
    }
}
