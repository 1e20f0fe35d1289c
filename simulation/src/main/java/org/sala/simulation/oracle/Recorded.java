package org.sala.simulation.oracle;

import org.sala.rule.Value;

/**
 * What somebody wrote down on a phone, from the moment it was on its disk.
 *
 * @param wire the change as it stood in the outbox
 * @param shown what its author had on the screen of the record it is about
 * @param confirmed what of it the server had confirmed by then, under the author's own unsent changes
 */
public record Recorded(long device, long n, Value wire, Value.Fields shown, Value.Fields confirmed) {}
