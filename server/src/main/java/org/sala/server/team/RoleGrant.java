package org.sala.server.team;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A role that an account has somewhere for a while.
 *
 * @param organization the record of the organization, for its contact
 * @param until the last day; empty while nobody has ended it
 */
public record RoleGrant(
        long id,
        long account,
        String role,
        long place,
        OptionalLong organization,
        LocalDate from,
        Optional<LocalDate> until) {

    public boolean isInForce(LocalDate day) {
        return !from.isAfter(day) && until.map(last -> !last.isBefore(day)).orElse(true);
    }
}
