/**
 * What must never happen, checked by people who do not trust the code: they keep their own books of what was recorded, granted, shown and
 * agreed to, by naive rules of their own.
 *
 * <p>Start with {@link Book}; each {@link Invariant} is one class.
 */
@NullMarked
package org.sala.simulation.oracle;

import org.jspecify.annotations.NullMarked;
