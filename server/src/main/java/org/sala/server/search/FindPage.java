package org.sala.server.search;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Address;
import org.sala.server.web.Form;
import org.sala.server.web.Pages;
import org.sala.server.web.RateLimit;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET, POST /find}: where anybody, without an account and without scripts, looks for help. The form is sent in a body, so that what somebody
 * needs stands in no address, no history and no log; nothing of it is kept.
 */
public final class FindPage {
    /** Many may stand behind one address: a village's phones often do. */
    private static final int TIMES = 240;

    private static final Duration WITHIN = Duration.ofMinutes(4);
    private static final Eyes ANYBODY = new Eyes.Anybody();

    private final Search search;
    private final StoredPlaces places;
    private final FindWords words;
    private final Pages pages;
    private final RateLimit limit;

    public FindPage(Search search, StoredPlaces places, FindWords words, Pages pages, Clock clock) {
        this.search = search;
        this.places = places;
        this.words = words;
        this.pages = pages;
        this.limit = new RateLimit(clock, TIMES, WITHIN);
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/find").get(this::begin).post(this::find).routes();
    }

    private ServerResponse begin(ServerRequest request) {
        limit.count(request.servletRequest().getRemoteAddr());
        return pages.show(request.servletRequest(), "find", words.begin(request));
    }

    private ServerResponse find(ServerRequest request) {
        limit.count(request.servletRequest().getRemoteAddr());
        Form form = Form.of(request);
        var said = new FindWords.Said(
                form.text("q", ReadAsked.TEXT_LIMIT),
                form.code("category", words.kinds()).orElse(""),
                form.text("where", ReadAsked.TEXT_LIMIT),
                form.isTicked("free"),
                page(form));
        if (said.words().isEmpty() && said.kind().isEmpty() && said.where().isEmpty()) return begin(request);
        Optional<Place> place = place(said.where());
        Found found = search.find(asked(said, place), ANYBODY);
        boolean isUnknown = place.isEmpty() && !said.where().isEmpty();
        return pages.show(request.servletRequest(), "find", words.found(request, said, found, isUnknown));
    }

    private static int page(Form form) {
        return Math.clamp(form.whole("page").orElse(1L), 1, ReadAsked.PAGES);
    }

    private Asked asked(FindWords.Said said, Optional<Place> place) {
        List<Asked.Filter> filters = new ArrayList<>();
        if (!said.kind().isEmpty()) filters.add(new Asked.Filter("categories", said.kind()));
        if (said.isFree()) filters.add(new Asked.Filter("cost", "free"));
        Optional<Spot> near = place.flatMap(Asked::middle);
        // Of a village it is asked what is near, wherever that stands; of a district what is in it.
        boolean isInPlace =
                place.isPresent() && (near.isEmpty() || !places.levels().isHome(place.get()));
        return new Asked(
                said.words(), filters, isInPlace ? place : Optional.empty(), near, OptionalDouble.empty(), said.page());
    }

    /** By its name in any language, by part of it when only one place has that, or by its code. */
    private Optional<Place> place(String told) {
        if (told.isEmpty()) return Optional.empty();
        Places tree = places.now();
        String wanted = Spelling.folded(Spelling.normal(told));
        List<Place> same = tree.list().stream()
                .filter(place -> names(place).anyMatch(wanted::equals))
                .toList();
        if (!same.isEmpty()) return same.stream().findFirst();
        List<Place> parts = tree.list().stream()
                .filter(place -> names(place).anyMatch(name -> name.contains(wanted)))
                .toList();
        return parts.size() == 1
                ? Optional.of(parts.getFirst())
                : tree.named(told).stream().findFirst();
    }

    private static java.util.stream.Stream<String> names(Place place) {
        return place.names().values().stream().map(name -> Spelling.folded(Spelling.normal(name)));
    }
}
