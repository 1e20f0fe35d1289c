package org.sala.team;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Who supervises where, and who could decide instead. */
public interface Supervisors {
    /** The supervisor nearest to a place, looking upwards from it; without a place, of the area. */
    OptionalLong nearest(@Nullable Long place, long area);

    /** The roles that an account has now. */
    List<Grant> grantsOf(long account);
}
