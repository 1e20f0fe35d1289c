package org.sala.server.demo;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sala.journal.RecordId;
import org.sala.place.Places;

/** Those who answer for an organization with an account of their own; all others are called, or get a link. */
final class DemoReceivers {
    /** By the organization's place in the file. */
    private static final Map<Integer, DemoTeam.Somebody> CONTACTS = new TreeMap<>(Map.of(
            2, new DemoTeam.Somebody("somphone", "ສົມພອນ", "Somphone", "lo"),
            6, new DemoTeam.Somebody("pany", "ປານີ", "Pany", "en")));

    private DemoReceivers() {}

    static void join(DemoTeam team, DemoDirectory directory, DemoLand land, Places places) {
        CONTACTS.forEach((number, contact) -> team.answers(contact, directory.organization(number), land, places));
    }

    /** Who answers for it on a phone of their own. */
    static Optional<DemoPhone> of(RecordId organization, DemoTeam team, DemoDirectory directory) {
        return CONTACTS.entrySet().stream()
                .filter(entry -> directory.organization(entry.getKey()).equals(organization))
                .map(entry -> team.with(entry.getValue().login()))
                .findFirst();
    }
}
