package org.sala.server.listing;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.rule.Value;
import org.sala.server.listing.PublicDocuments.Told;

/** {@code /organizations}: those with a service that anybody may know. */
final class OrganizationShelf implements Shelf {
    private final Listed listed;
    private final PublicDocuments documents;

    OrganizationShelf(Listed listed, PublicDocuments documents) {
        this.listed = listed;
        this.documents = documents;
    }

    private static boolean isFull(Question question) {
        return question.flag("full") || question.flag("full_service");
    }

    @Override
    public int most(Question question) {
        return isFull(question) ? MOST_FULL : MOST;
    }

    @Override
    public AnswerPage page(Question question, Paging paging) {
        Listed.Part<Listed.Key> part = listed.organizations(Asking.words(question), paging.window());
        Map<Long, Told> found = documents.organizations(
                part.keys().stream().map(Listed.Key::record).toList());
        List<Told> told = part.keys().stream()
                .map(key -> {
                    Told one = found.get(key.record());
                    if (one == null) return null;
                    return isFull(question)
                            ? withServices(key, one, question)
                            : new Told(HsdsPublisher.brief("organization", one.document()), one.changed());
                })
                .filter(Objects::nonNull)
                .toList();
        return new AnswerPage(
                part.total(),
                paging.number(),
                paging.size(),
                told.stream().<Value>map(Told::document).toList(),
                told.stream().mapToLong(Told::changed).max().orElse(0));
    }

    private Told withServices(Listed.Key key, Told organization, Question question) {
        List<Listed.Key> keys = listed.servicesOf(key.record());
        Map<Listed.Key, Told> found = documents.services(keys);
        List<Told> services =
                keys.stream().map(found::get).filter(Objects::nonNull).toList();
        boolean isFull = question.flag("full_service");
        List<Value> told = services.stream()
                .map(one -> one.document().with("organization", Value.Nothing.NOTHING))
                .<Value>map(one -> isFull ? one : HsdsPublisher.brief("service", one))
                .toList();
        long changed = services.stream().mapToLong(Told::changed).max().orElse(0);
        return new Told(
                organization.document().with("services", new Value.Items(told)),
                Math.max(changed, organization.changed()));
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        return listed.organization(id)
                .flatMap(key -> Optional.ofNullable(
                                documents.organizations(List.of(key.record())).get(key.record()))
                        .map(one -> withServices(key, one, question)));
    }
}
