package org.sala.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sala.rule.Value;

class DraftTest {
    private static final ChangeId FIRST = new ChangeId(3, 10);

    @Test
    void a_field_that_is_emptied_stays_emptied_when_the_draft_gets_its_number() {
        var emptied = new Value.Fields(Map.of("landmark", Value.Nothing.NOTHING));
        Change change = Draft.edit(new RecordId(7), "person", 1, emptied).numbered(FIRST, FIRST, 0, 1);
        assertEquals(emptied, change.payload());
    }

    @Test
    void what_names_another_draft_of_the_submission_names_its_record() {
        Value.Fields fields = Filled.of("person", RecordId.madeByDraft(1));
        Change change = Draft.making(2, "need", fields).numbered(new ChangeId(3, 12), FIRST, 0, 1);
        assertEquals(new ChangeId(3, 12).record(), change.subject());
        assertEquals(Filled.of("person", new ChangeId(3, 11).record()), change.payload());
    }
}
