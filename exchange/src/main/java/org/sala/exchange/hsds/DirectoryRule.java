package org.sala.exchange.hsds;

import java.util.Optional;
import org.sala.exchange.file.Finding;

/** One thing that can be wrong with an entry of a directory. The comment of each rule is what its reader is told. */
interface DirectoryRule {
    Optional<Finding> look(Document document, Known known);
}
