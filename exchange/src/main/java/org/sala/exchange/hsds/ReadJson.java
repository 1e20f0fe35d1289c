package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** Finds services and organizations in HSDS 3.0 JSON: single documents, pages of lists, arrays, or tables written as JSON. */
final class ReadJson {
    private static final Set<String> SERVICE_KEYS = Set.of(
            "organization", "organization_id", "service_at_locations", "minimum_age", "assured_date", "program_id");
    private static final Set<String> ORGANIZATION_KEYS = Set.of(
            "services", "website", "legal_status", "year_incorporated", "organization_identifiers", "tax_status");

    private final String file;
    private final Findings findings;
    private final List<Document> organizations = new ArrayList<>();
    private final List<Document> services = new ArrayList<>();
    private int documents;

    private ReadJson(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    static Documents read(String file, String text, Findings findings) {
        var reading = new ReadJson(file, findings);
        try {
            reading.take(Json.read(text));
        } catch (NotJson broken) {
            findings.add(Finding.leftOut(
                    Finding.Spot.row(file, broken.line()),
                    "not-json",
                    Map.of("line", Integer.toString(broken.line()), "column", Integer.toString(broken.column()))));
        }
        if (reading.organizations.isEmpty() && reading.services.isEmpty()) {
            findings.look(Finding.Spot.file(file), "nothing-in-file");
        }
        return new Documents(reading.organizations, reading.services);
    }

    private void take(Value value) {
        switch (value) {
            case Value.Items(List<Value> items) -> items.forEach(this::take);
            case Value.Fields fields -> takeObject(fields);
            case Value.Nothing nothing -> {}
            case Value.Text text -> {}
            case Value.Whole whole -> {}
            case Value.Decimal decimal -> {}
            case Value.Flag flag -> {}
        }
    }

    private void takeObject(Value.Fields fields) {
        if (fields.get("contents") instanceof Value.Items contents) {
            take(contents);
        } else if (fields.values().keySet().stream().anyMatch(name -> name.endsWith(".csv"))) {
            var tables = ReadTables.read(JsonTables.of(file, fields), findings);
            organizations.addAll(tables.organizations());
            services.addAll(tables.services());
        } else {
            takeDocument(fields);
        }
    }

    private void takeDocument(Value.Fields fields) {
        documents++;
        if (fields.get("service") instanceof Value.Fields service) {
            Value.Fields place = fields.with("service", Value.Nothing.NOTHING);
            service(service.with("service_at_locations", Value.Items.of(place)));
        } else if (isAny(fields, ORGANIZATION_KEYS) || file.startsWith("organization")) {
            organization(fields);
        } else if (isAny(fields, SERVICE_KEYS) || file.startsWith("service")) {
            service(fields);
        }
    }

    private static boolean isAny(Value.Fields fields, Set<String> keys) {
        return keys.stream().anyMatch(fields::has);
    }

    private void service(Value.Fields fields) {
        services.add(new Document(file, documents, fields));
    }

    /** Services inside their organization come out, and name it. */
    private void organization(Value.Fields fields) {
        organizations.add(new Document(file, documents, fields.with("services", Value.Nothing.NOTHING)));
        for (Value.Fields service : Plain.objects(fields, "services")) {
            service(service.with("organization", Value.Fields.of("id", fields.get("id"))));
        }
    }
}
