package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;

/** It is offered at several places; only the first counts for distances. Enter the others as services of their own. */
final class SeveralLocations implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        int count = Plain.objects(document.fields(), "service_at_locations").size();
        return count <= 1
                ? Optional.empty()
                : Optional.of(Finding.look(
                        document.spot("service_at_locations"),
                        "several-locations",
                        Map.of("count", Integer.toString(count))));
    }
}
