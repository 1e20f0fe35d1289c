package org.sala.server.directory;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.hsds.HsdsWriter;
import org.sala.exchange.hsds.PublicIds;
import org.sala.exchange.json.Json;
import org.sala.journal.Row;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;

/** Writes the directory as HSDS 3.0 JSON, without what is confidential or only proposed. */
public final class DirectoryExport {
    private final SourcedRows rows;
    private final StoredPlaces places;
    private final Rules rules;
    private final PublicIds ids;

    public DirectoryExport(SourcedRows rows, StoredPlaces places, Rules rules, PublicIds ids) {
        this.rows = rows;
        this.places = places;
        this.rules = rules;
        this.ids = ids;
    }

    /** Tells how many services were written. */
    public int write(Path file, long top, boolean isWithInformal) throws IOException {
        Places tree = places.now();
        Set<Long> areas = new TreeSet<>();
        tree.under(top).stream()
                .map(Place::id)
                .forEach(place -> tree.areaOf(place).ifPresent(areas::add));
        Map<Long, Row> organizations = new HashMap<>();
        rows.all("organization", areas)
                .forEach(row -> organizations.put(row.id().number(), row));
        var writer = new HsdsWriter(rules, Map.of());
        List<Row> services = rows.all("service", areas).stream()
                .filter(service ->
                        !service.data().flag("confidential") && !service.data().flag("proposed"))
                .filter(service -> isWithInformal || !service.data().flag("informal"))
                .toList();
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("[");
            int count = 0;
            for (Row service : services) {
                @Nullable Row organization =
                        organizations.get(service.data().whole("organization").orElse(0));
                if (organization == null) continue;
                if (!isWithInformal && organization.data().flag("informal")) continue;
                out.write(count++ == 0 ? "\n" : ",\n");
                out.write(Json.write(writer.service(entry(service), entry(organization))));
            }
            out.write("\n]\n");
            return count;
        }
    }

    private HsdsWriter.Entry entry(Row row) {
        return new HsdsWriter.Entry(ids.ofRecord(row.type(), row.id().number()), row.data());
    }
}
