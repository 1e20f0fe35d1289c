package org.sala.team;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;
import org.sala.journal.Row;

/**
 * One role of one account at one place, in force now.
 *
 * @param place where: it reaches what lies in it and, if it is a centre, its catchment
 * @param organization for a contact of an organization, whose; else null
 */
public record Grant(
        long account, Role role, long place, @Nullable RecordId organization) {

    /** Whether a record is the organization that this is a role of, or concerns it. */
    boolean isOfItsOrganization(Row row) {
        return organization != null
                && (row.id().equals(organization)
                        || row.data().whole("organization").equals(OptionalLong.of(organization.number())));
    }
}
