package org.sala.server.directory;

import org.sala.journal.Row;

/** A service or organization has its name in one script or in two; a reader gets the one of their language if there is one. */
public final class ServiceName {
    private ServiceName() {}

    public static String of(Row named, String language) {
        String name = named.data().text("name").orElse("");
        String other = named.data().text("nameOther").orElse("");
        return !other.isEmpty() && isLao(name) != language.equals("lo") && isLao(other) == language.equals("lo")
                ? other
                : name;
    }

    private static boolean isLao(String text) {
        return text.codePoints().anyMatch(letter -> Character.UnicodeScript.of(letter) == Character.UnicodeScript.LAO);
    }
}
