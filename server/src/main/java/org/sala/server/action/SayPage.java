package org.sala.server.action;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Secret;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Pages;
import org.sala.server.web.RateLimit;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET, POST /say/<code of a place>}: where anybody, without an account, complains of something in their village, or says something, to
 * the level above it; and later reads the answer with the number that was told. {@code GET /say} asks for the code of the place. Nothing on it says
 * whether others did so.
 */
public final class SayPage {
    private static final int TIMES = 6;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    /** From everybody together: more than a district says in an hour comes from a program. */
    private static final int ALL_TIMES = 300;

    private static final Duration ALL_WITHIN = Duration.ofHours(1);
    private static final String ALL = "all";
    private static final String KEY = "[A-Za-z0-9_-]{32}";
    private static final int CODE_LIMIT = 60;
    private static final int WRONG = 400;
    private static final int NONE = 404;

    private final StoredPlaces places;
    private final KeepComplaints complaints;
    private final SayWords words;
    private final Pages pages;
    private final RateLimit own;
    private final RateLimit all;
    private final RateLimit guesses;

    public SayPage(StoredPlaces places, KeepComplaints complaints, SayWords words, Pages pages, Clock clock) {
        this.places = places;
        this.complaints = complaints;
        this.words = words;
        this.pages = pages;
        this.own = new RateLimit(clock, TIMES, WITHIN);
        this.all = new RateLimit(clock, ALL_TIMES, ALL_WITHIN);
        this.guesses = new RateLimit(clock, TIMES, WITHIN);
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/say")
                .get(this::ask)
                .routes()
                .and(Address.at("/say/{place}").get(this::show).post(this::take).routes());
    }

    /** For those who typed the short address only. */
    private ServerResponse ask(ServerRequest request) {
        String told = request.param("place").orElse("").strip();
        if (SaidOf.find(places.now(), told).isPresent()) {
            return ServerResponse.seeOther(URI.create("/say/" + URLEncoder.encode(told, StandardCharsets.UTF_8)))
                    .build();
        }
        return page(request, told.isEmpty() ? 200 : NONE, "say-where", words.where(request, told));
    }

    private ServerResponse show(ServerRequest request) {
        Optional<SaidOf> of = of(request);
        if (of.isEmpty()) return page(request, NONE, "say-where", words.where(request, "?"));
        return page(request, 200, "say", words.form(request, of.get(), Said.NOTHING, ""));
    }

    private Optional<SaidOf> of(ServerRequest request) {
        return SaidOf.find(places.now(), request.pathVariable("place"));
    }

    private ServerResponse take(ServerRequest request) {
        Optional<SaidOf> of = of(request);
        if (of.isEmpty()) return page(request, NONE, "say-where", words.where(request, "?"));
        Form form = Form.of(request);
        return form.text("do", CODE_LIMIT).equals("look")
                ? look(request, of.get(), form)
                : say(request, of.get(), form);
    }

    private ServerResponse say(ServerRequest request, SaidOf of, Form form) {
        Said said = Said.in(form, words.abouts());
        Optional<String> wrong = said.wrong();
        if (wrong.isPresent()) return page(request, WRONG, "say", words.form(request, of, said, wrong.get()));
        own.count(asker(request));
        all.count(ALL);
        String key = form.text("key", CODE_LIMIT);
        var number = complaints.keep(of, said, key.matches(KEY) ? new Secret(key) : words.newKey());
        return page(request, 200, "say-thanks", words.thanks(request, of, number));
    }

    /** Whoever tries numbers is slowed down; whoever has one may look as often as they like. */
    private ServerResponse look(ServerRequest request, SaidOf of, Form form) {
        var number = ComplaintNumber.typed(form.text("number", CODE_LIMIT));
        var found = complaints.find(of, number);
        if (found.isEmpty()) {
            guesses.count(asker(request));
            return page(request, NONE, "say", words.form(request, of, Said.NOTHING, "wrong-number"));
        }
        return page(request, 200, "say-answer", words.answer(request, of, found.get()));
    }

    private static String asker(ServerRequest request) {
        return request.servletRequest().getRemoteAddr();
    }

    private ServerResponse page(ServerRequest request, int status, String template, Map<String, Object> told) {
        return pages.show(request.servletRequest(), status, template, told);
    }
}
