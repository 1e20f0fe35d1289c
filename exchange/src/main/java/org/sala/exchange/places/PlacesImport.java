package org.sala.exchange.places;

import java.util.List;
import org.sala.exchange.file.Finding;

/**
 * Places as they were read, those that others lie in first. Nothing is taken in yet.
 *
 * @param findingCount how many findings there were, listed or not
 */
public record PlacesImport(List<PlaceRow> rows, List<Finding> findings, int findingCount) {
    public PlacesImport {
        rows = List.copyOf(rows);
        findings = List.copyOf(findings);
    }
}
