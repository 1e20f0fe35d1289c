package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.rule.Value;

/** Nests the tables of HSDS 1.x and 3.0 into the documents of 3.0: each row goes into the record that its columns name. */
final class ReadTables {
    /** Tables that have other names in version 1 or in the 3.0 documents. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("organization", "organizations"),
            Map.entry("service", "services"),
            Map.entry("location", "locations"),
            Map.entry("services_at_location", "service_at_locations"),
            Map.entry("service_at_location", "service_at_locations"),
            Map.entry("services_at_locations", "service_at_locations"),
            Map.entry("phone", "phones"),
            Map.entry("contact", "contacts"),
            Map.entry("program", "programs"),
            Map.entry("physical_addresses", "addresses"),
            Map.entry("postal_addresses", "addresses"),
            Map.entry("regular_schedules", "schedules"),
            Map.entry("holiday_schedules", "schedules"),
            Map.entry("accessibility_for_disabilities", "accessibility"),
            Map.entry("service_taxonomy", "attributes"),
            Map.entry("services_taxonomy", "attributes"),
            Map.entry("service_areas", "service_areas"));

    /** Tables that others refer to, and the column that names them, the narrowest first. */
    private static final Map<String, String> PARENTS = parents();

    /** Tables whose rows stand inside the row that names them, not under it. */
    private static final Map<String, Map<String, String>> EMBEDDED = Map.of(
            "service_at_locations", Map.of("location_id", "locations"),
            "services", Map.of("program_id", "programs"),
            "attributes", Map.of("taxonomy_term_id", "taxonomy_terms"),
            "taxonomy_terms", Map.of("taxonomy_id", "taxonomies"));

    private static final Set<String> ROOTS = Set.of("organizations", "services", "taxonomy_terms", "taxonomies");
    private static final Set<String> SILENT = Set.of("meta_table_descriptions");

    private final Map<String, List<Line>> tables;
    private final Findings findings;
    private final Map<String, Map<String, Node>> nodes = new LinkedHashMap<>();

    private ReadTables(Map<String, List<Line>> tables, Findings findings) {
        this.tables = tables;
        this.findings = findings;
    }

    private static Map<String, String> parents() {
        Map<String, String> parents = new LinkedHashMap<>();
        parents.put("phone_id", "phones");
        parents.put("contact_id", "contacts");
        parents.put("service_at_location_id", "service_at_locations");
        parents.put("service_id", "services");
        parents.put("location_id", "locations");
        parents.put("organization_id", "organizations");
        return parents;
    }

    /** The table that a file holds, by the file's name. */
    static String tableName(String file) {
        String name = file.toLowerCase(Locale.ROOT).replaceAll("\\.csv$", "");
        return NAMES.getOrDefault(name, name);
    }

    static Documents read(Map<String, List<Line>> tables, Findings findings) {
        return new ReadTables(tables, findings).nest();
    }

    private Documents nest() {
        tables.forEach((name, lines) -> nodes.put(name, nodesOf(name, lines)));
        nodes.forEach((name, rows) -> rows.values().forEach(node -> place(name, node)));
        return new Documents(documents("organizations"), documents("services"));
    }

    /** By id; rows without one, or with one that was there before, get a name of their own so that rules can find them. */
    private static Map<String, Node> nodesOf(String table, List<Line> lines) {
        Map<String, Node> byId = new LinkedHashMap<>();
        for (Line line : lines) {
            String id = line.get("id");
            boolean isNew = !id.isEmpty() && !byId.containsKey(id);
            byId.put(isNew ? id : table + " " + line.file() + ":" + line.row(), Node.of(line));
        }
        return byId;
    }

    private void place(String table, Node node) {
        EMBEDDED.getOrDefault(table, Map.of()).forEach((column, into) -> embed(node, column, into));
        if (!ROOTS.contains(table) && !SILENT.contains(table)) {
            attach(table, node);
        }
    }

    private void embed(Node node, String column, String into) {
        String id = node.cell(column);
        Node found = node(into, id);
        if (found != null) {
            node.embed(singular(into), found);
            node.drop(column);
        } else if (!id.isEmpty()) {
            findings.look(node.line().spot(column), "dangling", "id", id);
        }
    }

    private static String singular(String table) {
        return table.equals("taxonomies") ? "taxonomy_detail" : table.substring(0, table.length() - 1);
    }

    private @org.jspecify.annotations.Nullable Node node(String table, String id) {
        return id.isEmpty() ? null : nodes.getOrDefault(table, Map.of()).get(id);
    }

    /** Under the narrowest record that it names; a table that we do not know goes along in the same way. */
    private void attach(String table, Node node) {
        Map<String, String> columns = columns(table, node);
        String dangling = "";
        for (var column : columns.entrySet()) {
            String id = node.cell(column.getKey());
            Node parent = column.getValue().equals(table) ? null : node(column.getValue(), id);
            if (parent != null) {
                node.drop(column.getKey());
                parent.attach(table, node);
                return;
            }
            dangling = id.isEmpty() || column.getValue().equals(table) ? dangling : column.getKey();
        }
        if (!dangling.isEmpty()) {
            findings.look(node.line().spot(dangling), "dangling", "id", node.cell(dangling));
        } else if (!table.equals("locations")) {
            findings.look(node.line().spot(""), "belongs-nowhere");
        }
    }

    private static Map<String, String> columns(String table, Node node) {
        Map<String, String> columns = new LinkedHashMap<>();
        if (table.equals("attributes")) {
            columns.put("link_id", tableName(node.cell("link_entity")));
        }
        if (table.equals("metadata")) {
            columns.put("resource_id", tableName(node.cell("resource_type")));
        }
        PARENTS.forEach((column, parent) -> {
            boolean isOwnPlace = table.equals("service_at_locations") && !column.equals("service_id");
            if (!isOwnPlace) {
                columns.put(column, parent);
            }
        });
        return columns;
    }

    private List<Document> documents(String table) {
        List<Document> documents = new ArrayList<>();
        for (Node node : nodes.getOrDefault(table, Map.of()).values()) {
            documents.add(new Document(node.line().file(), node.line().row(), named(node.fields())));
        }
        return documents;
    }

    /** A service names its organization as it does in the documents, when that is in the package. */
    private Value.Fields named(Value.Fields fields) {
        String id = fields.text("organization_id").orElse("");
        return node("organizations", id) == null
                ? fields
                : fields.with("organization_id", Value.Nothing.NOTHING)
                        .with("organization", Value.Fields.of("id", new Value.Text(id)));
    }
}
