package org.sala.followup;

import java.util.Map;

/** The words for a key in the reader's language, with what belongs into them. Handed in: core knows no language. */
@FunctionalInterface
public interface Say {
    String say(String key, Map<String, String> arguments);

    default String say(String key) {
        return say(key, Map.of());
    }
}
