package org.sala.exchange.hsds;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Writes what anybody may read of the directory as HSDS 3.0's API says it: like {@link HsdsWriter}, and complete as its schemas want it. */
public final class HsdsPublisher {
    private static final String ORGANIZATION = "organization";
    private static final String AT_LOCATIONS = "service_at_locations";

    private final HsdsWords words;
    private final PublicIds ids;
    private final OwnTerms own;

    public HsdsPublisher(Rules rules, PublicIds ids, OwnTerms own) {
        this.words = HsdsWords.of(rules, Map.of());
        this.ids = ids;
        this.own = own;
    }

    /**
     * A record that is published.
     *
     * @param id by which others know it
     * @param changed when it last changed, by the server's clock, in milliseconds
     */
    public record Published(String id, Value.Fields fields, long changed) {}

    /** A service with everything under it and its organization, which {@link #organization} wrote. */
    public Value.Fields service(Published service, Value.Fields organization, Where where) {
        String owner = organization.needText("id");
        Value.Fields written = words.writeService(service.fields(), service.id(), organization)
                .with("id", new Value.Text(service.id()))
                .with("organization_id", new Value.Text(owner))
                .with(
                        "last_modified",
                        new Value.Text(Instant.ofEpochMilli(service.changed()).toString()))
                .with(ORGANIZATION, Value.Nothing.NOTHING);
        Value.Fields placed = new Placing(where).place(Attributes.known(written, own, ids));
        return new Completing(ids, "service", sourceId(service), service.id())
                .complete(placed)
                .with(ORGANIZATION, organization);
    }

    private static String sourceId(Published published) {
        return published.fields().text("sourceId").orElse(published.id());
    }

    /** An organization without its services; without its locations too where one of them must not be known. */
    public Value.Fields organization(Published organization, boolean hidesLocations) {
        Value.Fields written = words.writeOrganization(organization.fields(), organization.id())
                .with("id", new Value.Text(organization.id()))
                .with("services", Value.Nothing.NOTHING);
        Value.Fields told = hidesLocations ? written.with("locations", Value.Nothing.NOTHING) : written;
        return new Completing(ids, ORGANIZATION, sourceId(organization), organization.id())
                .complete(Attributes.known(told, own, ids));
    }

    /** Where a service is offered, each with the service and without the others. */
    public static List<Value.Fields> atLocations(Value.Fields service) {
        Value.Fields alone = service.with(AT_LOCATIONS, Value.Nothing.NOTHING);
        return Plain.objects(service, AT_LOCATIONS).stream()
                .map(place -> place.with("service", alone))
                .toList();
    }

    /** The terms by which a document is described, each once. */
    public static List<Value.Fields> terms(Value.Fields document) {
        return Plain.objects(document, "attributes").stream()
                .map(attribute -> attribute.fields("taxonomy_term"))
                .filter(term -> term.text("id").isPresent())
                .distinct()
                .toList();
    }

    /** All values of one name under a document, such as its postal codes. */
    public static List<String> texts(Value.Fields document, String list, String name) {
        return Plain.objects(document, list).stream()
                .flatMap(one -> TextOf.value(one.get(name)).stream())
                .toList();
    }

    /** Only what there is one of: lists are left out, and so are those of the objects inside. */
    public static Value.Fields brief(String table, Value.Fields document) {
        Value.Fields brief = document;
        for (var part : Shapes.of(table).entrySet()) {
            brief = switch (part.getValue().kind()) {
                case OBJECTS -> brief.with(part.getKey(), Value.Nothing.NOTHING);
                case OBJECT ->
                    document.get(part.getKey()) instanceof Value.Fields inside
                            ? brief.with(part.getKey(), brief(part.getValue().table(), inside))
                            : brief;
                case TEXT, NUMBER, ID, ADDRESS, EMAIL, MOMENT, CODE -> brief;
            };
        }
        return brief;
    }

    /** Gives the terms of attributes their names, and one id wherever they are used. */
    private record Attributes(OwnTerms own, PublicIds ids) {
        static Value.Fields known(Value.Fields document, OwnTerms own, PublicIds ids) {
            var attributes = new Attributes(own, ids);
            return each(document, "attributes", attributes::known);
        }

        private Value.Fields known(Value.Fields attribute) {
            if (!(attribute.get("taxonomy_term") instanceof Value.Fields term)) return attribute;
            String taxonomy = TextOf.value(term.get("taxonomy"))
                    .or(() -> TextOf.value(term.fields("taxonomy_detail").get("name")))
                    .orElse("");
            Value.Fields named = taxonomy.equals(CategoryWords.OWN)
                    ? own.find(term.text("code").orElse("")).orElse(term)
                    : withIds(term, taxonomy);
            return attribute.with("taxonomy_term", named).with("taxonomy_term_id", named.get("id"));
        }

        private Value.Fields withIds(Value.Fields term, String taxonomy) {
            String said = TextOf.value(term.get("id"))
                    .or(() -> TextOf.value(term.get("code")))
                    .or(() -> TextOf.value(term.get("name")))
                    .orElse("");
            Value.Fields detail = term.fields("taxonomy_detail");
            boolean isOfOne = !taxonomy.isEmpty() || !detail.values().isEmpty();
            Value.Fields told = term.with("id", id("taxonomy_term", said, taxonomy + " " + said));
            if (term.has("parent_id")) {
                String above = TextOf.value(term.get("parent_id")).orElse("");
                told = told.with("parent_id", id("taxonomy_term", above, taxonomy + " " + above));
            }
            if (!isOfOne) return told;
            String name = TextOf.value(detail.get("id"))
                    .or(() -> TextOf.value(term.get("taxonomy_id")))
                    .orElse(taxonomy);
            Value.Fields whole = detail.with("id", id("taxonomy", name, name))
                    .with("name", detail.has("name") ? detail.get("name") : new Value.Text(taxonomy));
            return told.with("taxonomy_detail", whole)
                    .with("taxonomy_id", term.has("taxonomy_id") ? whole.get("id") : Value.Nothing.NOTHING);
        }

        private Value id(String kind, String said, String name) {
            return new Value.Text(PublicIds.isOne(said) ? said : ids.of(kind, name));
        }
    }

    /** Says where a service that was entered here is: a list of addresses or coordinates alone tells strangers little. */
    private record Placing(Where where) {
        Value.Fields place(Value.Fields service) {
            Value.Fields told = service;
            if (!where.place().isEmpty()) {
                told = Plain.inFirst(
                        told, AT_LOCATIONS, place -> place.with("location", location(place.fields("location"))));
            }
            if (where.areas().isEmpty() || told.has("service_areas")) return told;
            List<Value> areas = new ArrayList<>();
            where.areas().forEach(name -> areas.add(Value.Fields.of("name", new Value.Text(name))));
            return told.with("service_areas", new Value.Items(areas));
        }

        private Value.Fields location(Value.Fields location) {
            Value.Fields named = location.has("name") ? location : location.with("name", new Value.Text(where.place()));
            return each(
                    named,
                    "addresses",
                    address -> filled(address)
                            .with(
                                    "country",
                                    address.has("country") ? address.get("country") : new Value.Text(where.country())));
        }

        private Value.Fields filled(Value.Fields address) {
            Value.Fields told = address.has("city") ? address : address.with("city", new Value.Text(where.city()));
            return told.has("state_province") ? told : told.with("state_province", new Value.Text(where.region()));
        }
    }

    private static Value.Fields each(Value.Fields fields, String list, UnaryOperator<Value.Fields> change) {
        if (!fields.has(list)) return fields;
        List<Value> changed = new ArrayList<>();
        Plain.objects(fields, list).forEach(one -> changed.add(change.apply(one)));
        return fields.with(list, new Value.Items(changed));
    }
}
