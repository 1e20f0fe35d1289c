package org.sala.exchange.hsds;

import java.util.Map;
import java.util.Optional;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.TextOf;

/** Its organization is not in the package. Add the organization, or correct the id that names it. */
final class UnknownOrganization implements DirectoryRule {
    @Override
    public Optional<Finding> look(Document document, Known known) {
        return TextOf.value(document.fields().get("organization_id"))
                .filter(id -> !known.organizations().contains(id))
                .map(id -> Finding.leftOut(document.spot("organization_id"), "unknown-organization", Map.of("id", id)));
    }
}
