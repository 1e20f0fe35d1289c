package org.sala.server.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.exchange.hsds.OwnTerms;
import org.sala.rule.Value;
import org.sala.server.listing.PublicDocuments.Told;

/** {@code /taxonomies}: ours first, then those of others. A directory has a handful, so they are sought among all of them. */
final class TaxonomyShelf implements Shelf {
    private final Listed listed;
    private final PublicDocuments documents;
    private final OwnTerms own;

    TaxonomyShelf(Listed listed, PublicDocuments documents, OwnTerms own) {
        this.listed = listed;
        this.documents = documents;
        this.own = own;
    }

    @Override
    public int most(Question question) {
        return MOST;
    }

    @Override
    public AnswerPage page(Question question, Paging paging) {
        List<String> words = Asking.words(question);
        List<Value.Fields> all =
                all().filter(taxonomy -> isNamed(taxonomy, words)).toList();
        Listed.Window window = paging.window();
        List<Value> contents = new ArrayList<>(
                all.stream().skip(window.first()).limit(window.count()).toList());
        return new AnswerPage(all.size(), paging.number(), paging.size(), contents, 0);
    }

    private Stream<Value.Fields> all() {
        List<Listed.TermKey> keys = listed.taxonomies(own.taxonomy().needText("id"), new Listed.Window(0, MOST))
                .keys();
        Map<Listed.Key, Told> services = documents.services(
                keys.stream().map(Listed.TermKey::service).distinct().toList());
        return Stream.concat(
                Stream.of(own.taxonomy()),
                keys.stream()
                        .flatMap(key -> Optional.ofNullable(services.get(key.service()))
                                .flatMap(service -> taxonomy(service, key.id()))
                                .stream()));
    }

    private static Optional<Value.Fields> taxonomy(Told service, String id) {
        return HsdsPublisher.terms(service.document()).stream()
                .map(term -> term.fields("taxonomy_detail"))
                .filter(taxonomy -> taxonomy.text("id").orElse("").equals(id))
                .findFirst();
    }

    private static boolean isNamed(Value.Fields taxonomy, List<String> words) {
        String all = SearchWords.of(Stream.of("name", "description")
                .flatMap(name -> taxonomy.text(name).stream())
                .toList());
        return words.stream().allMatch(all::contains);
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        if (own.taxonomy().needText("id").equals(id)) return Optional.of(new Told(own.taxonomy(), 0));
        return listed.serviceWith("taxonomy_id", id)
                .flatMap(documents::service)
                .flatMap(service -> taxonomy(service, id))
                .map(taxonomy -> new Told(taxonomy, 0));
    }
}
