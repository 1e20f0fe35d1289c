package org.sala.server.search;

import java.util.Optional;
import org.sala.journal.Row;

/** A service as its record is now, with the record of who offers it. */
record Candidate(Row row, Optional<Row> organization) {}
