package org.sala.server.listing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.rule.Value;
import org.sala.server.listing.PublicDocuments.Told;

/** {@code /services}. */
final class ServiceShelf implements Shelf {
    /** With two values each, so many are no larger than a page of whole ones. */
    private static final int MOST_MINIMAL = 20_000;

    private final Listed listed;
    private final PublicDocuments documents;

    ServiceShelf(Listed listed, PublicDocuments documents) {
        this.listed = listed;
        this.documents = documents;
    }

    @Override
    public int most(Question question) {
        if (question.flag("minimal")) return MOST_MINIMAL;
        return question.flag("full") ? MOST_FULL : MOST;
    }

    @Override
    public AnswerPage page(Question question, Paging paging) {
        Sought sought = Asking.services(question);
        if (question.flag("minimal")) return minimal(sought, paging);
        Listed.Part<Listed.Key> part = listed.services(sought, paging.window());
        Map<Listed.Key, Told> found = documents.services(part.keys());
        List<Told> told =
                part.keys().stream().map(found::get).filter(Objects::nonNull).toList();
        boolean isFull = question.flag("full");
        return new AnswerPage(
                part.total(),
                paging.number(),
                paging.size(),
                told.stream()
                        .<Value>map(one -> isFull ? one.document() : HsdsPublisher.brief("service", one.document()))
                        .toList(),
                told.stream().mapToLong(Told::changed).max().orElse(0));
    }

    private AnswerPage minimal(Sought sought, Paging paging) {
        Listed.Part<Listed.Minimal> part = listed.minimal(sought, paging.window());
        return new AnswerPage(
                part.total(),
                paging.number(),
                paging.size(),
                part.keys().stream()
                        .<Value>map(one -> Value.Fields.of("id", new Value.Text(one.publicId()))
                                .with(
                                        "modified_date",
                                        new Value.Text(Instant.ofEpochMilli(one.changed())
                                                .toString())))
                        .toList(),
                part.keys().stream().mapToLong(Listed.Minimal::changed).max().orElse(0));
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        return listed.service(id).flatMap(documents::service);
    }
}
