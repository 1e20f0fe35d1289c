package org.sala.server.link;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.sala.server.web.Address;
import org.sala.server.web.Language;
import org.sala.server.web.Pages;
import org.sala.server.web.RateLimit;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code GET, POST /answer/<token>} and {@code /mine/<token>}. An address that ended (410) says what to do; one that nobody was given (404)
 * says the same words, and whoever tries many is slowed down (429).
 */
public final class LinkRoutes {
    private static final int GUESSES = 20;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int NEVER = 404;
    private static final int NO_LONGER = 410;

    private final Links links;
    private final Map<Link.Kind, LinkPage> kinds;
    private final Pages pages;
    private final Clock clock;
    private final RateLimit guesses;

    public LinkRoutes(Links links, Map<Link.Kind, LinkPage> kinds, Pages pages, Clock clock) {
        this.links = links;
        this.kinds = Map.copyOf(kinds);
        this.pages = pages;
        this.clock = clock;
        this.guesses = new RateLimit(clock, GUESSES, WITHIN);
    }

    public RouterFunction<ServerResponse> routes() {
        return at("/answer/").and(at("/mine/"));
    }

    private RouterFunction<ServerResponse> at(String path) {
        return Address.at(path + "{token}")
                .get(request -> open(request, path, LinkPage::show))
                .post(request -> open(request, path, LinkPage::take))
                .routes();
    }

    private interface What {
        ServerResponse on(LinkPage page, ServerRequest request, Link link);
    }

    private ServerResponse open(ServerRequest request, String path, What what) {
        Optional<Link> found = links.find(request.pathVariable("token"))
                .filter(link -> link.kind().path().equals(path));
        if (found.isEmpty()) {
            guesses.count(request.servletRequest().getRemoteAddr());
            return gone(request, NEVER);
        }
        Link link = found.get();
        LinkPage page = kinds.get(link.kind());
        if (page == null || !link.isOpen(clock.instant())) return gone(request, NO_LONGER);
        links.opened(request.pathVariable("token"));
        return what.on(page, request, link);
    }

    /** Nothing here says whether there ever was somebody behind it. */
    private ServerResponse gone(ServerRequest request, int status) {
        String title = pages.words().say(Language.of(request.servletRequest()), "answer.gone");
        return pages.show(request.servletRequest(), status, "link-gone", Map.of("title", title));
    }
}
