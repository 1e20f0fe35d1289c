package org.sala.server.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.directory.Service;
import org.sala.exchange.hsds.HsdsPublisher;
import org.sala.exchange.hsds.HsdsPublisher.Published;
import org.sala.exchange.hsds.OwnTerms;
import org.sala.exchange.hsds.PublicIds;
import org.sala.exchange.hsds.Where;
import org.sala.exchange.json.Json;
import org.sala.journal.Row;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.rule.Value;
import org.sala.server.place.StoredPlaces;
import org.sala.server.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is said of records outside: in HSDS, with the names of places, under ids that are this Sala's own. */
public final class Publishing {
    private final PublicIds ids;
    private final OwnTerms terms;
    private final HsdsPublisher publisher;
    private final StoredPlaces places;

    private Publishing(PublicIds ids, OwnTerms terms, HsdsPublisher publisher, StoredPlaces places) {
        this.ids = ids;
        this.terms = terms;
        this.publisher = publisher;
        this.places = places;
    }

    public static Publishing of(JdbcClient sql, Rules rules, Words words, StoredPlaces places) {
        var ids = new PublicIds(
                sql.sql("select namespace from listing").query(UUID.class).single());
        var terms = OwnTerms.of(
                rules, ids, code -> words.say("en", "need." + code), code -> words.say("lo", "need." + code));
        return new Publishing(ids, terms, new HsdsPublisher(rules, ids, terms), places);
    }

    public PublicIds ids() {
        return ids;
    }

    OwnTerms terms() {
        return terms;
    }

    /** An organization without its services. */
    Value.Fields organization(Row row, String publicId, long changed, boolean hidesLocations) {
        return publisher.organization(new Published(publicId, row.data(), changed), hidesLocations);
    }

    /** A service with everything, {@code organization} among it. */
    Value.Fields service(Row row, String publicId, long changed, Value.Fields organization) {
        return publisher.service(new Published(publicId, row.data(), changed), organization, where(row));
    }

    private Where where(Row row) {
        if (row.data().text("sourceId").isPresent()) return Where.AS_TOLD;
        Places tree = places.now();
        List<Place> chain = tree.chain(row.data().whole("place").orElse(0));
        String village = named(chain, tree.levels().home());
        Stream<String> reached = row.data().text("reach").stream().map(level -> named(chain, level));
        Stream<String> villages = row.data().items("villages").stream()
                .flatMap(one -> one instanceof Value.Whole(long number) ? tree.find(number).stream() : Stream.empty())
                .map(place -> place.name("en"));
        return new Where(
                village,
                named(chain, tree.levels().area()),
                named(chain, "province"),
                country(chain),
                Stream.concat(reached, villages)
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .toList());
    }

    private static String named(List<Place> chain, String level) {
        return chain.stream()
                .filter(place -> place.level().equals(level))
                .findFirst()
                .map(place -> place.name("en"))
                .orElse("");
    }

    private static String country(List<Place> chain) {
        return chain.stream()
                .filter(place -> place.level().equals("country") && place.code().matches("[A-Z]{2}"))
                .findFirst()
                .map(Place::code)
                .orElse("");
    }

    /** How a service that is shown is looked for. */
    ListingLines.Service listed(Row row, String publicId, String organization, long changed) {
        Value.Fields document = service(row, publicId, changed, Value.Fields.of("id", new Value.Text(organization)));
        List<Value.Fields> terms = HsdsPublisher.terms(document);
        return new ListingLines.Service(
                row,
                publicId,
                true,
                changed,
                words(document, terms),
                covers(Service.of(row)),
                HsdsPublisher.atLocations(document).stream()
                        .map(Publishing::location)
                        .toList(),
                terms.stream().map(Publishing::term).toList());
    }

    private static String words(Value.Fields document, List<Value.Fields> terms) {
        List<String> texts = new ArrayList<>();
        Stream.of("name", "alternate_name", "description", "eligibility_description")
                .flatMap(name -> document.text(name).stream())
                .forEach(texts::add);
        terms.forEach(term -> texts.add(term.needText("name")
                + (term.needText("description").length() < 100 ? " " + term.needText("description") : "")));
        for (Value.Fields place : HsdsPublisher.atLocations(document)) {
            Value.Fields location = place.fields("location");
            location.text("name").ifPresent(texts::add);
            Stream.of("address_1", "city")
                    .forEach(part -> texts.addAll(HsdsPublisher.texts(location, "addresses", part)));
        }
        return SearchWords.of(texts);
    }

    /** The largest place that it serves, and each village that it names. */
    private List<Long> covers(Service service) {
        List<Place> chain = places.now().chain(service.place().orElse(0));
        Optional<Long> reached = service.reach()
                .flatMap(level -> chain.stream()
                        .filter(place -> place.level().equals(level))
                        .map(Place::id)
                        .findFirst());
        return Stream.concat(
                        reached.stream(),
                        service.fields().items("villages").stream()
                                .filter(Value.Whole.class::isInstance)
                                .map(one -> ((Value.Whole) one).number()))
                .distinct()
                .toList();
    }

    private static ListingLines.Location location(Value.Fields place) {
        Value.Fields location = place.fields("location");
        return new ListingLines.Location(
                place.needText("id"),
                degrees(location.get("latitude")),
                degrees(location.get("longitude")),
                HsdsPublisher.texts(location, "addresses", "postal_code").stream()
                        .map(Postcode::plain)
                        .filter(code -> !code.isEmpty())
                        .toList());
    }

    private static @Nullable Double degrees(Value value) {
        return switch (value) {
            case Value.Decimal(double number) -> number;
            case Value.Whole(long number) -> (double) number;
            case Value.Text text -> null;
            case Value.Flag flag -> null;
            case Value.Nothing nothing -> null;
            case Value.Items items -> null;
            case Value.Fields fields -> null;
        };
    }

    private static ListingLines.Term term(Value.Fields term) {
        return new ListingLines.Term(
                term.needText("id"),
                term.fields("taxonomy_detail").text("id").orElse(""),
                term.text("parent_id").orElse(""),
                SearchWords.of(List.of(
                        term.text("name").orElse(""),
                        term.text("code").orElse(""),
                        term.text("description").orElse(""))));
    }

    /** How this Sala writes what it lists: another edition, and the listing is made again. */
    String edition() {
        return "1 " + places.edition() + " "
                + Json.write(new Value.Items(List.copyOf(terms.all()))).hashCode();
    }
}
