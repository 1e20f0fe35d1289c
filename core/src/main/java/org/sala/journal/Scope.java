package org.sala.journal;

import java.util.Comparator;

/**
 * A shelf that devices follow: all that belongs to a village, to a worker's caseload, to an organization, to a directory, and what was
 * held in an area and waits for its supervisors.
 *
 * @param area the district (or its equivalent) it lies in; scopes never span areas
 */
public record Scope(long area, String kind, long number) implements Comparable<Scope> {
    public static final String VILLAGE = "village";
    public static final String WORKER = "worker";
    public static final String ORGANIZATION = "organization";
    public static final String DIRECTORY = "directory";
    public static final String SUPERVISION = "supervision";

    /** What a community holds in common: gatherings, priorities, promises. Nothing of a person or a household stands on it. */
    public static final String COMMUNITY = "community";

    private static final Comparator<Scope> ORDER =
            Comparator.comparingLong(Scope::area).thenComparing(Scope::kind).thenComparingLong(Scope::number);

    /** How it is named to devices, which do not look inside. */
    public String key() {
        return kind + ":" + number + "/" + area;
    }

    /** The order in which scopes are locked, everywhere. */
    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }
}
