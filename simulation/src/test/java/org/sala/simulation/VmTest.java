package org.sala.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sala.simulation.phone.NodeVm;
import org.sala.simulation.phone.PhoneCode;
import org.sala.simulation.phone.PhoneFailed;
import org.sala.simulation.phone.V8Vm;
import org.sala.simulation.phone.Vm;

class VmTest {
    private static final PhoneCode CODE = PhoneCode.read(Path.of(System.getProperty("sala.root"), "phone"));

    @Test
    void V8_and_Node_answer_the_same() {
        try (Vm v8 = V8Vm.start(CODE);
                Vm node = NodeVm.start(CODE)) {
            String question = "[\"begin\",536870911,7]";
            String answer = v8.call(question);
            assertTrue(answer.contains("536870911"));
            assertEquals(answer, node.call(question));
        }
    }

    @Test
    void a_failing_core_is_not_taken_for_an_answer() {
        try (Vm v8 = V8Vm.start(CODE)) {
            assertThrows(PhoneFailed.class, () -> v8.call("[\"unsent\",1]"));
        }
    }

    @Test
    void a_planted_bug_must_find_its_place() {
        assertThrows(IllegalArgumentException.class, () -> CODE.with("core.js", "no such line", ""));
    }
}
