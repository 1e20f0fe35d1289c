/**
 * The phones: their real core in V8 or Node, and around it the clock, the disk and the crashes that a real one has.
 *
 * <p>Start with {@link Phone}. {@link Vm} runs {@link PhoneCode}; {@link Disk} is what survives a crash.
 */
@NullMarked
package org.sala.simulation.phone;

import org.jspecify.annotations.NullMarked;
