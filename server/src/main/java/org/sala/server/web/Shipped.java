package org.sala.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The files that come with Sala: the phone app, the rules, the words, other people's modules. Read from the class path. */
public final class Shipped {
    private final PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();

    /** Everything below a folder, by its path there. */
    public SortedMap<String, byte[]> under(String folder) {
        var found = new TreeMap<String, byte[]>();
        try {
            for (Resource resource : resolver.getResources("classpath*:" + folder + "/**")) {
                String address = resource.getURL().toString();
                if (!address.endsWith("/") && resource.isReadable()) {
                    String path = address.substring(address.lastIndexOf("/" + folder + "/") + folder.length() + 2);
                    found.putIfAbsent(path, resource.getContentAsByteArray());
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    /** The same as texts, for folders that hold nothing else. */
    public Map<String, String> textsUnder(String folder) {
        return under(folder).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, file -> text(file.getValue()), (one, other) -> one, TreeMap::new));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
