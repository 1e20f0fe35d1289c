package org.sala.exchange.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sala.rule.RuleProblem;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** Puts the files of {@code rules/} together as one tree by path: {@code records/person.json} becomes {@code records.person}. */
public final class RuleFiles {
    private RuleFiles() {}

    public static Rules read(Path folder) {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            List<Path> found =
                    paths.filter(path -> path.toString().endsWith(".json")).toList();
            for (Path path : found) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Rules.of(tree(files));
    }

    /** The tree of these files' texts, by their paths below {@code rules/}. */
    public static Value.Fields tree(Map<String, String> files) {
        Value.Fields tree = Value.Fields.of("schema", new Value.Whole(Rules.SCHEMA));
        for (var file : files.entrySet()) {
            List<String> path = List.of(file.getKey().replaceAll("\\.json$", "").split("/"));
            tree = put(tree, path, parse(file.getKey(), file.getValue()));
        }
        return tree;
    }

    private static Value parse(String path, String text) {
        try {
            return Json.read(text);
        } catch (NotJson broken) {
            throw new RuleProblem("rules/" + path, String.valueOf(broken.getMessage()));
        }
    }

    private static Value.Fields put(Value.Fields tree, List<String> path, Value value) {
        String name = path.getFirst();
        return path.size() == 1
                ? tree.with(name, value)
                : tree.with(name, put(tree.fields(name), path.subList(1, path.size()), value));
    }
}
