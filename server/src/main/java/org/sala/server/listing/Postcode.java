package org.sala.server.listing;

import java.util.Locale;

/** Postal codes, and the codes of our places, written alike however they were typed. */
final class Postcode {
    static final int LIMIT = 40;

    private Postcode() {}

    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]+", "");
    }
}
