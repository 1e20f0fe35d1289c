package org.sala.gathering;

import java.util.Optional;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;

/**
 * One vote as it was written down: of how many people of what sort, and what they marked. Never of whom.
 *
 * @param replaces the card in whose place it stands
 */
record Card(RecordId id, Optional<RecordId> replaces, long people, Marks marks, Value.Fields said) {
    static Card of(Row vote) {
        return new Card(
                vote.id(),
                vote.reference("replaces").filter(other -> !other.equals(vote.id())),
                vote.data().whole("count").orElse(0),
                Marks.of(vote.data().fields("marks")),
                vote.data());
    }
}
