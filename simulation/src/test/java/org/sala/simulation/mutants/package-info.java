/**
 * Bugs planted on purpose, one at a time, into the parts of which a district is made: each must be noticed by an invariant. One that is not
 * shows that an invariant is missing.
 *
 * <p>Start with {@link Mutants}, the list of them.
 */
@NullMarked
package org.sala.simulation.mutants;

import org.jspecify.annotations.NullMarked;
