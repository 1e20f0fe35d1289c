package org.sala.simulation.oracle;

import java.util.List;
import org.sala.simulation.district.Centre;
import org.sala.simulation.phone.Phone;

/** Everything as it stands when nothing is under way any more. */
record Rest(List<Phone> phones, Centre centre, Book book) {}
