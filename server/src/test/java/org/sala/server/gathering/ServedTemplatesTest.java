package org.sala.server.gathering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.Visitor;

/** A template that is taken in while Sala serves reaches the phones: rules and app get another tag. */
class ServedTemplatesTest {
    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    @Test
    void phones_get_a_new_version_and_keep_the_old_one() {
        try (Sala sala = TestSala.serve();
                var phone = new Visitor(sala)) {
            var rules = phone.getJson("/rules.json");
            var shell = Visitor.json(phone.getJson("/app/shell.json"));
            var templates = sala.get(StoredTemplates.class);
            Value.Fields first = templates.latest("connect-derived").orElseThrow();
            templates.take(first.with("version", new Value.Whole(2)), "a test");

            var later = phone.getJson("/rules.json");
            assertNotEquals(tag(rules), tag(later));
            assertNotEquals(
                    Visitor.json(rules).needText("version"), Visitor.json(later).needText("version"));
            assertNotEquals(
                    shell.needText("version"),
                    Visitor.json(phone.getJson("/app/shell.json")).needText("version"));
            Value.Fields told = Visitor.json(later).fields("templates");
            assertEquals(first, told.fields("connect-derived"));
            assertEquals(2, told.fields("connect-derived@2").whole("version").orElseThrow());
            assertEquals(tag(later), tag(phone.getJson("/rules.json")));
            assertTrue(shell.texts("files").contains("/rules.json"));
        }
    }
}
