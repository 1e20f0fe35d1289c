package org.sala.exchange.hsds;

import java.util.List;
import org.sala.exchange.file.Finding;
import org.sala.rule.Value;

/**
 * A directory as it was read: nothing is taken in yet.
 *
 * @param findings what is wrong, or should be looked at
 * @param findingCount how many there were, listed or not
 */
public record DirectoryImport(
        List<Organization> organizations, List<Service> services, List<Finding> findings, int findingCount) {
    public DirectoryImport {
        organizations = List.copyOf(organizations);
        services = List.copyOf(services);
        findings = List.copyOf(findings);
    }

    /**
     * An organization.
     *
     * @param sourceId its id there; empty when it has none
     * @param fields ours, without a place
     */
    public record Organization(String file, int row, String sourceId, Value.Fields fields) {}

    /**
     * A service.
     *
     * @param organization the position of its organization in the list
     * @param placeNames names of places in its address, the narrowest first
     * @param fields ours, without a place and without the organization
     */
    public record Service(
            String file, int row, String sourceId, int organization, List<String> placeNames, Value.Fields fields) {}
}
