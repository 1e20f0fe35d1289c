package org.sala.exchange.hsds;

import java.util.List;

/**
 * Where a service that was entered here stands and serves, in names that people outside know.
 *
 * @param place the village; empty when only something larger is known
 * @param city the district or what is there for one
 * @param country in two letters
 * @param areas what it serves
 */
public record Where(String place, String city, String region, String country, List<String> areas) {
    /** Of a service that came from elsewhere: its own directory said where. */
    public static final Where AS_TOLD = new Where("", "", "", "", List.of());

    public Where {
        areas = List.copyOf(areas);
    }
}
