package org.sala.matching;

import java.util.Optional;
import org.sala.directory.Service;

/** One thing to consider when a service is weighed for somebody's need. What is not known is asked about, and never counts as a no. */
interface MatchingRule {
    Optional<Reason> weigh(Asking asking, Service service);
}
