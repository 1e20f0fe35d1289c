package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.sala.exchange.file.Findings;
import org.sala.rule.RecordType;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Both directions for organizations and services, with the fields that only we have: where it came from, and the rest of the document. */
record HsdsWords(Translating organizations, Translating services, CategoryWords categories) {
    private static final String MORE = "more";
    private static final String REST = "hsds";
    private static final String ORGANIZATION = "organization";

    static HsdsWords of(Rules rules, Map<String, String> terms) {
        var categories = CategoryWords.of(rules, terms);
        List<Translation> services = new ArrayList<>(ServiceWords.ALL);
        services.add(categories.translation());
        return new HsdsWords(
                new Translating(type(rules, ORGANIZATION), OrganizationWords.ALL),
                new Translating(type(rules, "service"), services),
                categories);
    }

    private static RecordType type(Rules rules, String name) {
        return rules.type(name).orElseThrow();
    }

    Value.Fields readOrganization(Document document, String source, Findings findings) {
        Value.Fields fields = organizations.read(document, findings);
        return withSource(document, source, fields, organizations.remainder(document.fields(), fields));
    }

    Value.Fields readService(Document document, String source, Findings findings) {
        Value.Fields fields = services.read(document, findings);
        Value.Fields rest = services.remainder(document.fields(), fields).with(ORGANIZATION, Value.Nothing.NOTHING);
        Value.Fields told = fields.has("confirmedOn") ? fields.with("confirmedHow", new Value.Text("import")) : fields;
        return withSource(document, source, told, rest);
    }

    private static Value.Fields withSource(
            Document document, String source, Value.Fields fields, Value.Fields remainder) {
        Value.Fields rest = remainder.with("id", Value.Nothing.NOTHING);
        Value.Fields told = fields.with("source", new Value.Text(source))
                .with("sourceId", document.id().<Value>map(Value.Text::new).orElse(Value.Nothing.NOTHING));
        return rest.values().isEmpty() ? told : told.with(MORE, Value.Fields.of(REST, rest));
    }

    /** {@code service} has been read already: its name is short enough. It is known again by the service's own id. */
    Value.Fields organizationOfItself(Value.Fields service) {
        return Value.Fields.NONE
                .with("name", service.get("name"))
                .with("phone", service.get("phone"))
                .with("informal", new Value.Flag(true))
                .with("source", service.get("source"))
                .with("sourceId", service.get("sourceId"));
    }

    Value.Fields writeOrganization(Value.Fields organization, String id) {
        return withId(organizations.write(rest(organization), organization), organization, id);
    }

    /** A service that came with its organization's id alone goes out with the id alone. */
    Value.Fields writeService(Value.Fields service, String id, Value.Fields organization) {
        Value.Fields document = withId(services.write(rest(service), service), service, id);
        return document.has("organization_id") ? document : document.with(ORGANIZATION, organization);
    }

    private static Value.Fields rest(Value.Fields fields) {
        return fields.fields(MORE).fields(REST);
    }

    private static Value.Fields withId(Value.Fields document, Value.Fields fields, String id) {
        return document.with("id", new Value.Text(fields.text("sourceId").orElse(id)));
    }
}
