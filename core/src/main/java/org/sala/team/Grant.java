package org.sala.team;

import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;

/**
 * One role of one account at one place, in force now.
 *
 * @param place the top of the subtree it reaches
 * @param organization for a contact of an organization, whose; else null
 */
public record Grant(
        long account, Role role, long place, @Nullable RecordId organization) {}
