package org.sala.simulation.oracle;

import org.sala.rule.Value;
import org.sala.simulation.Violation;
import org.sala.simulation.phone.Phone;

/** One thing that must never happen. It looks at whatever it needs, and says what is wrong by a {@link Violation}. */
interface Invariant {

    /** The server decided a change and is about to be believed: the mirror stands as before it. */
    default void decided(Decided decided) {}

    /** The server answered a request. */
    default void answered(Answered answered) {}

    /** A phone took a reply in. */
    default void heard(Heard heard) {}

    /** Something happened on a phone, and it is on. */
    default void stepped(Phone phone) {}

    /** Everything has arrived everywhere. */
    default void atRest(Rest rest) {}

    default void ensure(boolean holds, String otherwise) {
        if (!holds) {
            throw new Violation(getClass().getSimpleName(), otherwise);
        }
    }

    /** How a record is named in a finding. */
    static String name(Standing record) {
        return record.type() + " " + record.id();
    }

    static boolean same(Value one, Value other) {
        return Value.same(one, other);
    }
}
