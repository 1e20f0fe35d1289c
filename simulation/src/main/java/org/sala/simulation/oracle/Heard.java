package org.sala.simulation.oracle;

import org.sala.rule.Value;
import org.sala.simulation.phone.Phone;

/** What a phone had on its disk about itself before and after it took a reply in. */
record Heard(Phone phone, Value.Fields reply, Value.Fields before, Value.Fields after) {}
