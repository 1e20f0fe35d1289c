package org.sala.stories;

import java.util.function.ToIntFunction;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;

/** Numbers drafts as a phone does: in its own count, based on what it last heard. */
final class StoryChanges {
    private StoryChanges() {}

    static Change number(Draft draft, ChangeId id, ChangeId first, long at, int schema, ToIntFunction<RecordId> base) {
        Change change = draft.numbered(id, first, at, schema);
        return new Change(
                change.id(),
                change.kind(),
                change.type(),
                change.subject(),
                base.applyAsInt(change.subject()),
                change.at(),
                change.payload(),
                change.schema());
    }
}
