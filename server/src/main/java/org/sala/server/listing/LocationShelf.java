package org.sala.server.listing;

import java.util.List;
import java.util.Optional;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.rule.Value;
import org.sala.server.listing.PublicDocuments.Told;

/** {@code /service_at_locations}: each place where a service is offered. */
final class LocationShelf implements Shelf {
    private final Listed listed;
    private final PublicDocuments documents;
    private final Asking asking;

    LocationShelf(Listed listed, PublicDocuments documents, Asking asking) {
        this.listed = listed;
        this.documents = documents;
        this.asking = asking;
    }

    @Override
    public int most(Question question) {
        return question.flag("full") ? MOST_FULL : MOST;
    }

    @Override
    public AnswerPage page(Question question, Paging paging) {
        Listed.Part<Listed.LocationKey> part = listed.locations(asking.locations(question), paging.window());
        List<Told> told = documents.locations(part.keys());
        boolean isFull = question.flag("full");
        return new AnswerPage(
                part.total(),
                paging.number(),
                paging.size(),
                told.stream()
                        .<Value>map(one ->
                                isFull ? one.document() : HsdsPublisher.brief("service_at_location", one.document()))
                        .toList(),
                told.stream().mapToLong(Told::changed).max().orElse(0));
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        return listed.location(id)
                .flatMap(key -> documents.locations(List.of(key)).stream().findFirst());
    }
}
