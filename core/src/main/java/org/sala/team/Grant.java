package org.sala.team;

import org.jspecify.annotations.Nullable;
import org.sala.journal.RecordId;

/**
 * One role of one account at one place, in force now.
 *
 * @param place where: it reaches what lies in it and, if it is a centre, its catchment
 * @param organization for a contact of an organization, whose; else null
 */
public record Grant(
        long account, Role role, long place, @Nullable RecordId organization) {}
