package org.sala.exchange.hsds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sala.exchange.file.Csv;
import org.sala.exchange.file.Finding;
import org.sala.exchange.file.Findings;
import org.sala.exchange.file.Line;
import org.sala.exchange.file.TextOf;
import org.sala.rule.Value;

/** Reads the files of an HSDS package, whichever of its forms they have, and says everything that is wrong with them. */
public final class HsdsReader {
    private static final List<DirectoryRule> FOR_BOTH = List.of(new WithoutName(), new WithoutId(), new DoubleId());
    private static final List<DirectoryRule> FOR_SERVICES = List.of(
            new UnknownOrganization(),
            new WrongCoordinates(),
            new WrongAges(),
            new UnknownStatus(),
            new UnconfirmedService(),
            new WithoutLocation(),
            new SeveralLocations(),
            new UnknownTerms());

    private final HsdsSetting setting;
    private final Findings findings;
    private final HsdsWords words;
    private final List<DirectoryImport.Organization> organizations = new ArrayList<>();
    private final List<DirectoryImport.Service> services = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();

    private HsdsReader(HsdsSetting setting, Findings findings) {
        this.setting = setting;
        this.findings = findings;
        this.words = HsdsWords.of(setting.rules(), setting.terms());
    }

    /** {@code findings} may hold what was found while the files were opened. */
    public static DirectoryImport read(Map<String, byte[]> files, HsdsSetting setting, Findings findings) {
        return new HsdsReader(setting, findings).read(files);
    }

    private DirectoryImport read(Map<String, byte[]> files) {
        List<Document> organizationsFound = new ArrayList<>();
        List<Document> servicesFound = new ArrayList<>();
        Map<String, List<Line>> tables = new TreeMap<>();
        new TreeMap<>(files).forEach((file, bytes) -> {
            Optional<String> text = TextOf.bytes(file, bytes, findings);
            String name = file.toLowerCase(Locale.ROOT);
            if (text.isPresent() && name.endsWith(".csv")) {
                tables.computeIfAbsent(ReadTables.tableName(file), none -> new ArrayList<>())
                        .addAll(Csv.read(file, text.get(), findings));
            } else if (text.isPresent() && name.endsWith(".json") && !name.equals("datapackage.json")) {
                Documents read = ReadJson.read(file, text.get(), findings);
                organizationsFound.addAll(read.organizations());
                servicesFound.addAll(read.services());
            }
        });
        Documents nested = ReadTables.read(tables, findings);
        organizationsFound.addAll(nested.organizations());
        servicesFound.addAll(nested.services());
        takeOrganizations(organizationsFound, servicesFound);
        takeServices(servicesFound);
        if (organizations.isEmpty() && services.isEmpty()) {
            findings.leftOut(Finding.Spot.file(""), "no-directory");
        }
        return new DirectoryImport(organizations, services, findings.list(), findings.count());
    }

    private void takeOrganizations(List<Document> found, List<Document> services) {
        Set<String> seen = new HashSet<>();
        for (Document document : found) {
            if (passes(document, FOR_BOTH, known(seen))) {
                take(document, seen);
            }
        }
        for (Document service : services) {
            if (service.fields().get("organization") instanceof Value.Fields inside) {
                Document nested = service.with(inside);
                boolean isNew = nested.id().filter(id -> !seen.contains(id)).isPresent();
                if (isNew && TextOf.value(inside.get("name")).isPresent()) {
                    take(nested, seen);
                }
            }
        }
    }

    private void take(Document document, Set<String> seen) {
        document.id().ifPresent(seen::add);
        document.id().ifPresent(id -> positions.put(id, organizations.size()));
        organizations.add(new DirectoryImport.Organization(
                document.file(),
                document.row(),
                document.id().orElse(""),
                words.readOrganization(document, setting.source(), findings)));
    }

    private Known known(Set<String> seen) {
        return new Known(setting.today(), positions.keySet(), seen, words.categories());
    }

    private boolean passes(Document document, List<DirectoryRule> rules, Known known) {
        boolean passes = true;
        for (DirectoryRule rule : rules) {
            Optional<Finding> finding = rule.look(document, known);
            finding.ifPresent(findings::add);
            passes &= finding.filter(one -> one.weight() == Finding.Weight.LEFT_OUT)
                    .isEmpty();
        }
        return passes;
    }

    private void takeServices(List<Document> found) {
        Set<String> seen = new HashSet<>();
        Map<String, Value.Fields> same = new HashMap<>();
        for (Document document : found) {
            if (document.id().map(same::get).filter(document.fields()::equals).isPresent()) {
                continue; // The same twice, as when a package holds it in two forms: nothing to tell.
            }
            if (passes(document, FOR_BOTH, known(seen)) && passes(document, FOR_SERVICES, known(seen))) {
                document.id().ifPresent(seen::add);
                document.id().ifPresent(id -> same.put(id, document.fields()));
                services.add(service(document));
            }
        }
    }

    private DirectoryImport.Service service(Document document) {
        Value.Fields fields = words.readService(document, setting.source(), findings);
        return new DirectoryImport.Service(
                document.file(),
                document.row(),
                document.id().orElse(""),
                organizationOf(document, fields),
                PlaceWords.names(document.fields()),
                fields);
    }

    /** A service of nobody, such as a neighbour's truck, is its own organization. */
    private int organizationOf(Document document, Value.Fields fields) {
        Optional<Integer> position = TextOf.value(document.fields().get("organization_id"))
                .or(() -> TextOf.value(document.fields().fields("organization").get("id")))
                .map(positions::get);
        if (position.isPresent()) {
            return position.get();
        }
        findings.look(document.spot("organization_id"), "own-organization");
        organizations.add(new DirectoryImport.Organization(
                document.file(), document.row(), "", words.organizationOfItself(fields)));
        return organizations.size() - 1;
    }
}
