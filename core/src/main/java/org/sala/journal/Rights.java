package org.sala.journal;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sala.rule.Value;

/**
 * What one asker may do and see, at this moment: the place, the role, the relation and the person's consent in one. Written by {@code team}.
 */
public interface Rights {
    /** The areas this asker has anything to do with; what lies elsewhere does not exist for him. */
    Set<Long> areas();

    /** The scopes a device of this asker follows. */
    List<Scope> scopes();

    /** A short text that changes whenever what may be seen changes in kind. */
    String fingerprint();

    /**
     * Why this change may not be made by this asker, as a code for the words files; empty when it may.
     *
     * @param subject the record as it stands, or null when the change makes it
     * @param owner the person it belongs to, or null
     */
    Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner);

    /**
     * The same for a change that makes a record about another one: what came of a referral, what a service says of its room.
     *
     * @param about the referral or service that the new record names, or null
     */
    default Optional<String> objection(Change change, @Nullable Row subject, @Nullable Row owner, @Nullable Row about) {
        return objection(change, subject, owner);
    }

    /**
     * Why this asker may not let in what somebody else was not entitled to: some things nobody does for another, such as approving one's own
     * request. Empty when he may.
     */
    default Optional<String> unvouched(Change waiting, @Nullable Row subject, @Nullable Row owner) {
        return Optional.empty();
    }

    /**
     * The fields of a record that this asker may see, or empty when it does not exist for him.
     *
     * @param owner the person it belongs to, as it stands, or null
     */
    Optional<Value.Fields> show(Row row, @Nullable Row owner);

    /** Whether this asker may ever see this record, wherever it stands: of others it is not even told that one was touched. */
    default boolean mayKnowOf(Row row) {
        return true;
    }

    /** Whether another account sees all of a thing to settle that anybody could decide by. */
    default boolean isShownTo(long account, Row settle, @Nullable Row owner) {
        return true;
    }

    /** Who decides what is left to settle about a place: its nearest supervisor. */
    OptionalLong supervisorOf(@Nullable Long place, long area);
}
