package org.sala.directory;

import java.util.Optional;

/** Asks a service whether it has room, before anybody is named to it. */
public record AskCapacity(Service service) {
    /** {@code category} is asked about only when the service itself says that it meets it: a rare need could tell who has it. */
    public CapacityQuestion ask(Optional<String> category) {
        return new CapacityQuestion(service.id(), service.name(), category.filter(service.categories()::contains));
    }
}
