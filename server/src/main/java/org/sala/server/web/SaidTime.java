package org.sala.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Days and moments as people of each language write them, by the clock on this machine's wall. */
public final class SaidTime {
    private final ZoneId zone;

    public SaidTime(ZoneId zone) {
        this.zone = zone;
    }

    public String day(LocalDate day, String language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(locale(language))
                .format(day);
    }

    public String moment(Instant moment, String language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale(language))
                .format(moment.atZone(zone));
    }

    private static Locale locale(String language) {
        return language.equals("lo") ? Locale.of("lo", "LA") : Locale.UK;
    }
}
