package org.sala.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One file of the project: its path from the root, with forward slashes, and its text. */
record Source(String path, String text) {
    private static final Set<String> NOT_OURS = Set.of("target", "node_modules", ".git", "data", ".idea", ".vscode");
    private static final Set<String> READ =
            Set.of("java", "js", "css", "html", "xml", "md", "sql", "json", "properties", "");
    private static final Pattern COMMENT =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|/\\*[\\s\\S]*?\\*/|//[^\\n]*");

    static List<Source> below(Path root) {
        var found = new ArrayList<Source>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    var isOurs = folder.equals(root)
                            || !NOT_OURS.contains(folder.getFileName().toString());
                    return isOurs ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    var path = root.relativize(file).toString().replace('\\', '/');
                    if (READ.contains(ending(path))) found.add(new Source(path, Files.readString(file)));
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the sources below " + root, e);
        }
        return List.copyOf(found);
    }

    /** The text without comments, line for line, so that a comment may name what it warns of. */
    String code() {
        return COMMENT.matcher(text).replaceAll(match -> {
            var found = match.group();
            var isComment = found.startsWith("/*") || found.startsWith("//");
            return Matcher.quoteReplacement(isComment ? found.replaceAll("[^\\n]", "") : found);
        });
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    boolean isJava() {
        return path.endsWith(".java");
    }

    boolean isPhone() {
        return path.startsWith("phone/") && path.endsWith(".js");
    }

    boolean isTest() {
        return path.contains("/src/test/") || path.endsWith(".test.js");
    }

    private static String ending(String path) {
        int dot = path.lastIndexOf('.');
        return dot <= path.lastIndexOf('/') ? "" : path.substring(dot + 1);
    }
}
