package org.sala.server.web;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/** The fields of a form that was sent, trimmed and in one spelling. Asking for more than a field may hold is refused with its name. */
public final class Form {
    private final ServerRequest request;

    private Form(ServerRequest request) {
        this.request = request;
    }

    public static Form of(ServerRequest request) {
        return new Form(request);
    }

    /** What was filled in, empty when nothing was. */
    public String text(String name, int most) {
        String plain =
                Normalizer.normalize(exact(name, most), Normalizer.Form.NFC).strip();
        return plain.replace("\u0000", "\uFFFD");
    }

    /** What was filled in, letter by letter: for passwords. */
    public String exact(String name, int most) {
        @Nullable String given = request.servletRequest().getParameter(name);
        if (given == null) return "";
        if (given.codePointCount(0, given.length()) > most) {
            throw Refused.malformed("too-long", name, Map.of("most", Integer.toString(most)));
        }
        return given;
    }

    /** One of these codes, or nothing. */
    public Optional<String> code(String name, List<String> codes) {
        return Optional.of(text(name, 100)).filter(codes::contains);
    }

    /** A whole number, or nothing. */
    public Optional<Long> whole(String name) {
        String text = text(name, 20);
        return text.matches("\\d{1,18}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
    }

    public boolean isTicked(String name) {
        return !text(name, 20).isEmpty();
    }
}
