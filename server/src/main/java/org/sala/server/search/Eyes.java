package org.sala.server.search;

import java.util.Optional;
import java.util.Set;
import org.sala.directory.Service;
import org.sala.rule.Value;
import org.sala.team.TeamRights;

/** Through whose eyes a service is looked at. Asked for each one, with its record as it is now, whatever an index says. */
sealed interface Eyes {
    /** What they see of it; empty when for them there is no such service. */
    Optional<Value.Fields> show(Candidate candidate);

    /** The name of who offers it, if they may know. */
    Optional<String> organization(Candidate candidate);

    /** Anybody, without an account. */
    record Anybody() implements Eyes {
        @Override
        public Optional<Value.Fields> show(Candidate candidate) {
            boolean isNeighbour = candidate
                    .organization()
                    .filter(one -> !one.data().flag("informal"))
                    .isEmpty();
            return Service.of(candidate.row()).isPublic() && !isNeighbour
                    ? Optional.of(candidate.row().data())
                    : Optional.empty();
        }

        @Override
        public Optional<String> organization(Candidate candidate) {
            return candidate.organization().flatMap(one -> one.data().text("name"));
        }
    }

    /** Somebody who works here. What has ended helps nobody. */
    record Worker(TeamRights rights) implements Eyes {
        @Override
        public Optional<Value.Fields> show(Candidate candidate) {
            return Service.of(candidate.row()).isOpen() ? rights.show(candidate.row(), null) : Optional.empty();
        }

        @Override
        public Optional<String> organization(Candidate candidate) {
            return candidate
                    .organization()
                    .flatMap(one -> rights.show(one, null))
                    .flatMap(shown -> shown.text("name"));
        }

        Set<Long> areas() {
            return rights.areas();
        }
    }
}
