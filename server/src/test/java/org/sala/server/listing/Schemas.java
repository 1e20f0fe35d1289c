package org.sala.server.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sala.exchange.json.Json;
import org.sala.rule.Value;

/** The compiled schemas that the standard publishes, formats of ids, addresses and times included. They are not the project's own. */
final class Schemas {
    private final Path folder;
    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private final Map<String, Schema> read = new HashMap<>();

    private Schemas(Path folder) {
        this.folder = folder;
    }

    static Schemas need() {
        Path shared = data().resolve("hsds/schema");
        assumeTrue(
                Files.isDirectory(shared),
                "skipped: the standard's compiled schemas are not here; name their folder with -Dsala.data=…");
        return new Schemas(shared);
    }

    static Path data() {
        String named = System.getProperty("sala.data", "");
        return named.isEmpty()
                ? Path.of("").toAbsolutePath().resolve("../../shared/data").normalize()
                : Path.of(named);
    }

    void check(String name, Value document) {
        List<String> wrong = read
                .computeIfAbsent(name, this::schema)
                .validate(
                        Json.write(document),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
        assertEquals(List.of(), wrong, () -> name + " " + Json.write(document));
    }

    private Schema schema(String name) {
        try {
            return registry.getSchema(Files.readString(folder.resolve(name + ".json")), InputFormat.JSON);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
