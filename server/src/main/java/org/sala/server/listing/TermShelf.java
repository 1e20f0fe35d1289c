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

/** {@code /taxonomy_terms}: our kinds of need, and the terms of others that a public service is described with. */
final class TermShelf implements Shelf {
    private final Listed listed;
    private final PublicDocuments documents;
    private final OwnTerms own;

    TermShelf(Listed listed, PublicDocuments documents, OwnTerms own) {
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
        var sought = new Listed.SoughtTerms(
                Asking.words(question),
                question.text("taxonomy_id").orElse(""),
                question.text("parent_id").orElse(""),
                question.flag("top_only"));
        List<Value.Fields> ours =
                own.all().stream().filter(term -> isSought(term, sought)).toList();
        Listed.Window window = paging.window();
        List<Value> contents = new ArrayList<>(
                ours.stream().skip(window.first()).limit(window.count()).toList());
        var rest = new Listed.Window(Math.max(0, window.first() - ours.size()), window.count() - contents.size());
        Listed.Part<Listed.TermKey> theirs = listed.terms(sought, own.taxonomy().needText("id"), rest);
        contents.addAll(theirs(theirs.keys()));
        return new AnswerPage(ours.size() + theirs.total(), paging.number(), paging.size(), contents, 0);
    }

    private boolean isSought(Value.Fields term, Listed.SoughtTerms sought) {
        boolean isOfIt = sought.taxonomy().isEmpty()
                || sought.taxonomy().equals(own.taxonomy().needText("id"));
        String parent = term.text("parent_id").orElse("");
        boolean isUnder = sought.parent().isEmpty() || sought.parent().equals(parent);
        String words = SearchWords.of(Stream.of("code", "name", "description")
                .flatMap(name -> term.text(name).stream())
                .toList());
        boolean isNamed = sought.words().stream().allMatch(words::contains);
        return isOfIt && isUnder && isNamed && (parent.isEmpty() || !sought.isTop());
    }

    private List<Value> theirs(List<Listed.TermKey> keys) {
        Map<Listed.Key, Told> services = documents.services(
                keys.stream().map(Listed.TermKey::service).distinct().toList());
        return keys.stream()
                .<Value>mapMulti((key, found) -> Optional.ofNullable(services.get(key.service()))
                        .flatMap(service -> term(service, key.id()))
                        .ifPresent(found))
                .toList();
    }

    private static Optional<Value.Fields> term(Told service, String id) {
        return HsdsPublisher.terms(service.document()).stream()
                .filter(term -> term.needText("id").equals(id))
                .findFirst();
    }

    @Override
    public Optional<Told> find(String id, Question question) {
        return own.all().stream()
                .filter(term -> term.needText("id").equals(id))
                .findFirst()
                .or(() -> listed.serviceWith("term_id", id)
                        .flatMap(documents::service)
                        .flatMap(service -> term(service, id)))
                .map(term -> new Told(term, 0));
    }
}
