package org.sala.server.listing;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.sala.rule.Value;
import org.sala.server.listing.PublicDocuments.Told;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Address;
import org.sala.server.web.RateLimit;
import org.sala.server.web.Refused;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * {@code /hsds}: the public part of the directory as HSDS 3.0 describes its API, for anybody and without a key. Lists can be asked for by
 * POST too, as in 3.1: then a need never stands in an address, where proxies write it down.
 */
public final class HsdsDoor {
    private static final String ROOT = "/hsds";
    private static final int TIMES = 600;

    /** All of a list at once costs as much as so many pages. */
    private static final int TIMES_OF_ALL = 30;

    private static final Value.Fields ABOUT = Value.Fields.of("version", new Value.Text("3.0"))
            .with(
                    "profile",
                    new Value.Text("https://github.com/openreferral/specification/blob/3.0/docs/hsds/overview.md"))
            .with(
                    "openapi_url",
                    new Value.Text(
                            "https://raw.githubusercontent.com/openreferral/specification/3.0/schema/openapi.json"));

    private final Map<String, Shelf> shelves;
    private final RateLimit limit;

    public HsdsDoor(
            JdbcClient sql, PublicDocuments documents, Publishing publishing, StoredPlaces places, Clock clock) {
        var listed = new Listed(sql);
        this.shelves = Map.of(
                "services", new ServiceShelf(listed, documents),
                "organizations", new OrganizationShelf(listed, documents),
                "service_at_locations", new LocationShelf(listed, documents, new Asking(listed, places)),
                "taxonomies", new TaxonomyShelf(listed, documents, publishing.terms()),
                "taxonomy_terms", new TermShelf(listed, documents, publishing.terms()));
        this.limit = new RateLimit(clock, TIMES, Duration.ofMinutes(1));
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at(ROOT)
                .get(this::about)
                .routes()
                .and(Address.at(ROOT + "/").get(this::about).routes())
                .and(Address.at(ROOT + "/{shelf}")
                        .get(this::list)
                        .post(this::list)
                        .routes())
                .and(Address.at(ROOT + "/{shelf}/{id}").get(this::one).routes());
    }

    private ServerResponse about(ServerRequest request) {
        count(request, 1);
        return PublicAnswer.of(request, new Told(ABOUT, 0));
    }

    private void count(ServerRequest request, int times) {
        for (int at = 0; at < times; at++) limit.count(request.servletRequest().getRemoteAddr());
    }

    private Shelf shelf(ServerRequest request) {
        Shelf shelf = shelves.get(request.pathVariable("shelf"));
        if (shelf == null) throw Refused.notFound();
        return shelf;
    }

    private ServerResponse list(ServerRequest request) {
        Shelf shelf = shelf(request);
        count(request, 1);
        var question = Question.of(request);
        int most = shelf.most(question);
        if (question.isInLines()) {
            count(request, TIMES_OF_ALL - 1);
            return new AllInLines(shelf, question, Math.min(most, Shelf.MOST_FULL)).answer();
        }
        boolean isWhole = most > Shelf.MOST && question.text("per_page").isEmpty();
        var paging = isWhole ? new Shelf.Paging(question.page(), most) : Shelf.Paging.of(question, most);
        AnswerPage page = shelf.page(question, paging);
        return PublicAnswer.of(request, new Told(page.fields(), page.changed()));
    }

    private ServerResponse one(ServerRequest request) {
        Shelf shelf = shelf(request);
        count(request, 1);
        String id = request.pathVariable("id");
        Told found =
                shelf.find(id.replace('\0', '\uFFFD'), Question.of(request)).orElseThrow(Refused::notFound);
        return PublicAnswer.of(request, found);
    }
}
