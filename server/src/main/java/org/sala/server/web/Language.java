package org.sala.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which language the asker reads: what was switched to on a page, else the account's, else what the browser prefers. */
public final class Language {
    /** The cookie that remembers a switch, and the parameter that makes it. */
    public static final String NAME = "lang";

    /** Where sign-in notes the account's own language on the request. */
    public static final String OF_ACCOUNT = "org.sala.language";

    private static final int HEADER_LIMIT = 200;

    private Language() {}

    public static String of(HttpServletRequest request) {
        return known(parameter(request))
                .or(() -> known(cookie(request)))
                .or(() -> known((String) request.getAttribute(OF_ACCOUNT)))
                .orElseGet(() -> preferred(request.getHeader("Accept-Language")));
    }

    /** The language that this very request switches to. */
    public static Optional<String> switched(HttpServletRequest request) {
        return known(parameter(request));
    }

    private static Optional<String> known(@Nullable String language) {
        return Optional.ofNullable(language).filter(Words.LANGUAGES::contains);
    }

    /** From the address only: a form's body is not read to find a language. */
    private static @Nullable String parameter(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) return null;
        for (String part : query.split("&", -1)) {
            if (part.startsWith(NAME + "=")) return part.substring(NAME.length() + 1);
        }
        return null;
    }

    private static @Nullable String cookie(HttpServletRequest request) {
        if (request.getCookies() == null) return null;
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(NAME)) return cookie.getValue();
        }
        return null;
    }

    private static String preferred(@Nullable String header) {
        String first = Words.LANGUAGES.getFirst();
        if (header == null || header.length() > HEADER_LIMIT) return first;
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
            String found = Locale.lookupTag(ranges, Words.LANGUAGES);
            return found == null ? first : found;
        } catch (IllegalArgumentException notALanguage) {
            return first;
        }
    }
}
