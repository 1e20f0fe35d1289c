package org.sala.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's own {@code rules/} and {@code examples/}, for tests. */
public final class RuleFolder {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Rules RULES = Rules.of((Value.Fields) folder(root().resolve("rules")));

    private RuleFolder() {}

    public static Rules rules() {
        return RULES;
    }

    /** The cases of {@code examples/<name>.json}, which the phone passes too. */
    public static List<Value.Fields> examples(String name) {
        Value cases = read(root().resolve("examples").resolve(name + ".json"));
        return ((Value.Items) cases)
                .items().stream().map(Value.Fields.class::cast).toList();
    }

    private static Path root() {
        Path here = Path.of("").toAbsolutePath();
        return Files.isDirectory(here.resolve("rules")) ? here : here.getParent();
    }

    private static Value folder(Path folder) {
        Value.Fields tree = Value.Fields.NONE;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString().replaceAll("\\.json$", "");
                tree = tree.with(name, Files.isDirectory(file) ? folder(file) : read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return tree;
    }

    private static Value read(Path file) {
        return of(MAPPER.readTree(file.toFile()));
    }

    private static Value of(JsonNode node) {
        if (node.isObject()) {
            var fields = new TreeMap<String, Value>();
            node.properties().forEach(property -> fields.put(property.getKey(), of(property.getValue())));
            return new Value.Fields(fields);
        }
        if (node.isArray()) {
            List<Value> items = new ArrayList<>();
            node.forEach(item -> items.add(of(item)));
            return new Value.Items(items);
        }
        if (node.isIntegralNumber()) {
            return new Value.Whole(node.longValue());
        }
        if (node.isNumber()) {
            return new Value.Decimal(node.doubleValue());
        }
        if (node.isBoolean()) {
            return new Value.Flag(node.booleanValue());
        }
        return node.isNull() ? Value.Nothing.NOTHING : new Value.Text(node.stringValue());
    }
}
