package org.sala.directory;

import java.util.Optional;
import org.sala.journal.RecordId;

/**
 * A question about room, as the receiver reads it. There is no person in it: nobody is named before there is room.
 *
 * @param name of the service
 * @param category the kind of need, which many people have
 */
public record CapacityQuestion(RecordId service, String name, Optional<String> category) {}
