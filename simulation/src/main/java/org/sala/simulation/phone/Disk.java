package org.sala.simulation.phone;

import org.sala.rule.Value;
import org.sala.simulation.Dice;

/** What of a phone survives a crash. */
public interface Disk {
    /** Writes all of one step. */
    void commit(Value.Fields writes);

    /** The battery dies while a step is being written. */
    void dieWriting(Value.Fields writes, Dice dice);

    /** Everything on it, as the phone's core takes it up again. */
    Value.Fields stored();
}
