package org.sala.exchange.hsds;

import java.util.Map;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Writes our directory as HSDS 3.0 JSON. What came in and was not changed here goes out as it was. */
public final class HsdsWriter {
    private final HsdsWords words;

    /** {@code terms} as they were when the directory was read. */
    public HsdsWriter(Rules rules, Map<String, String> terms) {
        this.words = HsdsWords.of(rules, terms);
    }

    /** A service with its organization inside; the ids are for what has none of its own from elsewhere. */
    public Value.Fields service(Entry service, Entry organization) {
        return words.writeService(
                service.fields(), service.id(), words.writeOrganization(organization.fields(), organization.id()));
    }

    public Value.Fields organization(Entry organization) {
        return words.writeOrganization(organization.fields(), organization.id());
    }

    /**
     * An organization or service of ours.
     *
     * @param id for what has no {@code sourceId}
     */
    public record Entry(String id, Value.Fields fields) {}
}
