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
        List<Told> told = told(part.keys(), question);
        return new AnswerPage(
                part.total(),
                paging.number(),
                paging.size(),
                told.stream().<Value>map(Told::document).toList(),
                told.stream().mapToLong(Told::changed).max().orElse(0));
    }

    private List<Told> told(List<Listed.LocationKey> keys, Question question) {
        boolean isFull = question.flag("full");
        return documents.locations(keys).stream()
                .map(one -> isFull
                        ? one
                        : new Told(HsdsPublisher.brief("service_at_location", one.document()), one.changed()))
                .toList();
    }

    @Override
    public Slice after(Question question, Cursor cursor, int size) {
        List<Listed.LocationKey> keys =
                listed.locationsAfter(asking.locations(question), cursor.record(), cursor.position(), size);
        return new Slice(
                told(keys, question).stream().<Value>map(Told::document).toList(),
                keys.size() < size
                        ? Optional.empty()
                        : Optional.of(Cursor.at(
                                keys.getLast().service().record(),
                                keys.getLast().position())));
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        return listed.location(id)
                .flatMap(key -> documents.locations(List.of(key)).stream().findFirst());
    }
}
