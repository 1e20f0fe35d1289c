package org.sala.server.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** What people read, by language and dotted key: {@code words/lo/signin.json} {@code {"title": …}} is {@code signin.title}. */
public final class Words {
    /** The languages there are words in; the first is used where another has none. */
    public static final List<String> LANGUAGES = List.of("en", "lo");

    private final Map<String, Map<String, String>> words = new LinkedHashMap<>();
    private final Map<String, String> first;

    public Words(Shipped shipped) {
        for (String language : LANGUAGES) {
            words.put(language, flat(shipped.textsUnder("words/" + language)));
        }
        first = words.getOrDefault(LANGUAGES.getFirst(), Map.of());
    }

    private static Map<String, String> flat(Map<String, String> files) {
        Map<String, String> flat = new TreeMap<>();
        for (var file : files.entrySet()) {
            String chapter = file.getKey().replaceAll("\\.json$", "");
            fields(file.getKey(), file.getValue()).values().forEach((key, value) -> {
                if (value instanceof Value.Text(String text)) flat.put(chapter + "." + key, text);
            });
        }
        return flat;
    }

    private static Value.Fields fields(String file, String text) {
        try {
            return Json.readFields(text);
        } catch (NotJson broken) {
            throw new IllegalStateException("words/" + file + " cannot be read: " + broken.getMessage());
        }
    }

    /** All words of a language; what it lacks is in the first language. */
    public Map<String, String> all(String language) {
        Map<String, String> all = new TreeMap<>(first);
        all.putAll(words.getOrDefault(language, Map.of()));
        return all;
    }

    /** The same, chapter by chapter. */
    public Map<String, Map<String, String>> chapters(String language) {
        Map<String, Map<String, String>> chapters = new TreeMap<>();
        all(language)
                .forEach((key, word) -> chapters.computeIfAbsent(
                                key.substring(0, key.indexOf('.')), chapter -> new TreeMap<>())
                        .put(key, word));
        return chapters;
    }

    public boolean has(String key) {
        return first.containsKey(key);
    }

    /** The words of a key; the key itself when nobody wrote any. */
    public String say(String language, String key) {
        return words.getOrDefault(language, Map.of()).getOrDefault(key, first.getOrDefault(key, key));
    }

    /** The same with each {@code {name}} filled in. */
    public String say(String language, String key, Map<String, String> names) {
        String text = say(language, key);
        for (var name : names.entrySet()) {
            text = text.replace("{" + name.getKey() + "}", name.getValue());
        }
        return text;
    }
}
