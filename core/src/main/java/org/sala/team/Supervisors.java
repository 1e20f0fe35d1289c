package org.sala.team;

import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Who else works here: who supervises where, and what anybody is entitled to. */
public interface Supervisors {
    /** The supervisor nearest to a place, looking upwards from it; without a place, of the area. */
    OptionalLong nearest(@Nullable Long place, long area);

    /** The roles that an account has now; none of somebody who is not known. */
    default List<Grant> grantsOf(long account) {
        return List.of();
    }
}
