package org.sala.server.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/**
 * Other people's modules that the phone app imports, under {@code /lib/<package>/}: whatever version is shipped. Follows imports, so
 * that the list of what a phone needs offline is the true one.
 */
final class Modules {
    private static final String ROOT = "META-INF/resources/webjars/";

    /** Packages by their folder on the class path, which is also their name in an address. */
    private static final List<String> PACKAGES =
            List.of("lit", "lit-html", "lit-element", "lit__reactive-element", "idb");

    private static final Pattern IMPORT = Pattern.compile("\\b(?:from|import)\\s*\\(?\\s*[\"']([^\"'\\n]{1,200})[\"']");
    private static final Pattern IMPORT_MAP =
            Pattern.compile("<script type=\"importmap\"[^>]*>(.*?)</script>", Pattern.DOTALL);

    private final Map<String, ServedFile> files = new TreeMap<>();

    Modules(Shipped shipped) {
        for (String name : PACKAGES) {
            shipped.under(ROOT + name).forEach((path, bytes) -> {
                String versionless = path.substring(path.indexOf('/') + 1);
                if (isForBrowsers(versionless)) {
                    files.putIfAbsent("/lib/" + name + "/" + versionless, new ServedFile(versionless, bytes));
                }
            });
        }
    }

    private static boolean isForBrowsers(String path) {
        return path.endsWith(".js") && !path.startsWith("node/") && !path.startsWith("development/");
    }

    Optional<ServedFile> find(String address) {
        return Optional.ofNullable(files.get(address));
    }

    /** The contents of a page's import map, exactly as written; empty when it has none. */
    static Optional<String> importMap(String html) {
        Matcher found = IMPORT_MAP.matcher(html);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** All modules that are reached from these files through this import map, by address. */
    List<String> reachedFrom(Map<String, ServedFile> app, String importMap) {
        Map<String, String> names = names(importMap);
        var reached = new TreeSet<String>();
        Deque<String> next = new ArrayDeque<>();
        app.forEach((address, file) -> {
            if (address.endsWith(".js")) imports(address, file.text(), names).forEach(next::add);
        });
        while (!next.isEmpty()) {
            String address = next.remove();
            if (files.containsKey(address) && reached.add(address)) {
                next.addAll(imports(address, files.get(address).text(), names));
            }
        }
        return List.copyOf(reached);
    }

    private static Map<String, String> names(String importMap) {
        try {
            Map<String, String> names = new TreeMap<>();
            Json.readFields(importMap).fields("imports").values().forEach((name, address) -> {
                if (address instanceof Value.Text(String text)) names.put(name, text);
            });
            return names;
        } catch (NotJson broken) {
            throw new IllegalStateException(
                    "the import map of phone/index.html cannot be read: " + broken.getMessage());
        }
    }

    private static List<String> imports(String from, String text, Map<String, String> names) {
        List<String> found = new ArrayList<>();
        Matcher matcher = IMPORT.matcher(text);
        while (matcher.find()) {
            resolve(from, matcher.group(1), names).ifPresent(found::add);
        }
        return found;
    }

    /** As a browser does: a relative address, an exact name, or the longest name that ends with a slash. */
    private static Optional<String> resolve(String from, String name, Map<String, String> names) {
        if (name.startsWith("./") || name.startsWith("../")) {
            return Optional.of(java.net.URI.create(from).resolve(name).getPath());
        }
        if (name.startsWith("/")) return Optional.of(name);
        if (names.containsKey(name)) return Optional.of(names.get(name));
        return names.keySet().stream()
                .filter(prefix -> prefix.endsWith("/") && name.startsWith(prefix))
                .max(java.util.Comparator.comparingInt(String::length))
                .map(prefix -> names.get(prefix) + name.substring(prefix.length()));
    }
}
