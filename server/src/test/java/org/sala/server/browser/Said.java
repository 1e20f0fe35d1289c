package org.sala.server.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sala.server.web.Shipped;
import org.sala.server.web.Words;

/** The app's own words, so that a test finds what people see, and goes on finding it when it is worded better. */
record Said(String language, Words words) {
    static Said in(String language) {
        return new Said(language, new Words(new Shipped()));
    }

    String t(String key) {
        if (!words.has(key)) throw new AssertionError("there are no words for " + key);
        return words.say(language, key);
    }

    String t(String key, Map<String, String> names) {
        t(key);
        return words.say(language, key, names);
    }

    /** Where pictures of what went wrong are kept. */
    static Path picture(String name) {
        Path folder = Path.of("target", "browser");
        folder.toFile().mkdirs();
        return Files.isDirectory(folder) ? folder.resolve(name + ".png") : Path.of(name + ".png");
    }
}
