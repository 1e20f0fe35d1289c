package org.sala.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sala.simulation.phone.Engine;
import org.sala.simulation.phone.PhoneCode;
import org.sala.simulation.phone.PhoneFailed;
import org.sala.simulation.phone.Vm;

class VmTest {
    private static final PhoneCode CODE = PhoneCode.read(Path.of(System.getProperty("sala.root"), "phone"));

    private static void assumeHere(Engine engine) {
        assumeTrue(
                engine.why(CODE).isEmpty(), () -> "SKIPPED: " + engine.why(CODE).orElse(""));
    }

    @Test
    void V8_and_Node_answer_the_same() {
        assumeHere(Engine.V8);
        assumeHere(Engine.NODE);
        try (Vm v8 = Engine.V8.start(CODE);
                Vm node = Engine.NODE.start(CODE)) {
            String question = "[\"begin\",536870911,7]";
            String answer = v8.call(question);
            assertTrue(answer.contains("536870911"));
            assertEquals(answer, node.call(question));
        }
    }

    @Test
    void a_failing_core_is_not_taken_for_an_answer() {
        Optional<Engine> engine = Engine.best(CODE);
        assumeTrue(engine.isPresent(), "SKIPPED: neither V8 nor Node runs on this machine");
        try (Vm vm = engine.orElseThrow().start(CODE)) {
            assertThrows(PhoneFailed.class, () -> vm.call("[\"unsent\",1]"));
        }
    }

    @Test
    void a_planted_bug_must_find_its_place() {
        assertThrows(IllegalArgumentException.class, () -> CODE.with("core.js", "no such line", ""));
    }
}
