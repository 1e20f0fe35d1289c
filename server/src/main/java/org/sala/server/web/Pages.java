package org.sala.server.web;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.servlet.function.ServerResponse;

/** Pages for people without the app: templates in {@code pages/}, filled with what a chapter tells and with words. */
public final class Pages {
    /** HTML in UTF-8, said out loud for old browsers. */
    public static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final Words words;
    private final Map<String, Template> templates = new ConcurrentHashMap<>();
    private final Mustache.Compiler compiler;

    public Pages(Words words) {
        this.words = words;
        this.compiler = Mustache.compiler()
                .defaultValue("")
                .emptyStringIsFalse(true)
                .withLoader(name -> new StringReader(source(name)));
    }

    public Words words() {
        return words;
    }

    /** A whole page: the template inside the frame that all pages share. */
    public ServerResponse show(HttpServletRequest request, int status, String template, Map<String, Object> told) {
        var response = ServerResponse.status(status).contentType(HTML).header("Cache-Control", "no-store");
        Language.switched(request).ifPresent(language -> response.cookie(remembered(request, language)));
        return response.body(html(request, template, told));
    }

    public ServerResponse show(HttpServletRequest request, String template, Map<String, Object> told) {
        return show(request, 200, template, told);
    }

    public String html(HttpServletRequest request, String template, Map<String, Object> told) {
        String language = Language.of(request);
        Map<String, Object> model = new LinkedHashMap<>(told);
        model.put("language", language);
        model.put("otherLanguage", language.equals("lo") ? "en" : "lo");
        model.put("otherLanguageName", language.equals("lo") ? "English" : "ລາວ");
        model.put("otherLanguageAddress", switched(request, language.equals("lo") ? "en" : "lo"));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            model.put("csrf", token.getToken());
        }
        Object said = words.all(language);
        model.put("content", filled(template, model, said));
        return filled("frame", model, said);
    }

    private String filled(String template, Object model, Object said) {
        var out = new StringWriter();
        templates
                .computeIfAbsent(template, name -> compiler.compile(source(name)))
                .execute(model, said, out);
        return out.toString();
    }

    private static String source(String name) {
        try (InputStream in = Pages.class.getResourceAsStream("/pages/" + name + ".html")) {
            if (in == null) throw new IllegalStateException("there is no page " + name);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The same address in the other language. Only what is asked for is kept: a form's fields are not. */
    private static String switched(HttpServletRequest request, String language) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = java.util.Arrays.stream(query.split("&", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith(Language.NAME + "="))
                .collect(java.util.stream.Collectors.joining("&"));
        return "?" + (kept.isEmpty() ? "" : kept + "&") + Language.NAME + "=" + language;
    }

    private static jakarta.servlet.http.Cookie remembered(HttpServletRequest request, String language) {
        var cookie = new jakarta.servlet.http.Cookie(Language.NAME, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        cookie.setMaxAge(60 * 60 * 24 * 365);
        return cookie;
    }
}
