package org.sala.server.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Who uses whom: between modules, as their poms say, and between the chapters of core, as their sources say. The map
 * drawn in ARCHITECTURE.md must be the map that is built.
 */
record HouseMap(NavigableSet<Arrow> arrows) {
    private static final Pattern DRAWING = Pattern.compile("```mermaid\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern DRAWN = Pattern.compile("(?m)^\\s*(\\w+) --> (\\w+)\\s*$");
    private static final Pattern DEPENDENCY =
            Pattern.compile("<groupId>org\\.sala</groupId>\\s*<artifactId>(\\w+)</artifactId>");
    private static final Pattern FOLDER = Pattern.compile("<directory>\\.\\./(\\w+)</directory>");
    private static final Pattern USED = Pattern.compile("\\borg\\.sala\\.([a-z]+)\\.");
    private static final Pattern CHAPTER = Pattern.compile("core/src/main/java/org/sala/([a-z]+)/.*\\.java");

    static HouseMap drawn(Path root) {
        var drawings =
                DRAWING.matcher(read(root.resolve("ARCHITECTURE.md"))).results().toList();
        if (drawings.size() != 1)
            throw new IllegalStateException("ARCHITECTURE.md must hold exactly one Mermaid drawing");
        var arrows = DRAWN.matcher(drawings.getFirst().group(1))
                .results()
                .map(found -> new Arrow(found.group(1), found.group(2)));
        return new HouseMap(arrows.collect(Collectors.toCollection(TreeSet::new)));
    }

    static HouseMap built(Path root) {
        var arrows = new TreeSet<Arrow>();
        for (var source : Source.below(root)) {
            if (source.path().matches("\\w+/pom.xml")) addModule(source, arrows);
            var chapter = CHAPTER.matcher(source.path());
            if (chapter.matches()) addChapter(chapter.group(1), source, arrows);
        }
        return new HouseMap(arrows);
    }

    static List<String> findings(Path root) {
        var drawn = drawn(root).arrows;
        var built = built(root).arrows;
        var findings = new ArrayList<String>();
        for (var arrow : built) {
            if (Floors.runsUp(arrow)) findings.add(arrow + "  runs up: move what is shared to a floor below both.");
            else if (!drawn.contains(arrow)) {
                findings.add(arrow + "  is built but not drawn: is it meant? Then draw it in ARCHITECTURE.md.");
            }
        }
        for (var arrow : drawn) {
            if (!built.contains(arrow))
                findings.add(arrow + "  is drawn but not built: erase it from ARCHITECTURE.md.");
        }
        findings.addAll(new HouseMap(built).circles());
        return List.copyOf(findings);
    }

    String asMermaid() {
        var modules = lines(
                arrows.stream().filter(arrow -> !Floors.isChapter(arrow.from())).toList(), "  ");
        var chapters = lines(
                arrows.stream().filter(arrow -> Floors.isChapter(arrow.from())).toList(), "    ");
        return "graph TD\n" + modules + "  subgraph core\n" + chapters + "  end\n";
    }

    /** Two on one floor may lean on each other one way only. */
    private List<String> circles() {
        return arrows.stream()
                .filter(arrow -> reaches(arrow.to(), arrow.from(), new TreeSet<>()))
                .map(arrow -> arrow + "  is part of a circle: one of its chapters must not know the others.")
                .toList();
    }

    private boolean reaches(String from, String to, NavigableSet<String> seen) {
        if (from.equals(to)) return true;
        if (!seen.add(from)) return false;
        return arrows.stream()
                .filter(arrow -> arrow.from().equals(from))
                .anyMatch(arrow -> reaches(arrow.to(), to, seen));
    }

    private static String lines(List<Arrow> arrows, String indent) {
        return arrows.stream().map(arrow -> indent + arrow + "\n").collect(Collectors.joining());
    }

    private static void addModule(Source pom, NavigableSet<Arrow> arrows) {
        var module = pom.path().substring(0, pom.path().indexOf('/'));
        for (var pattern : List.of(DEPENDENCY, FOLDER)) {
            pattern.matcher(pom.text())
                    .results()
                    .map(found -> new Arrow(module, found.group(1)))
                    .filter(arrow -> !arrow.to().equals("sala"))
                    .forEach(arrows::add);
        }
    }

    private static void addChapter(String chapter, Source source, NavigableSet<Arrow> arrows) {
        USED.matcher(source.code())
                .results()
                .map(found -> new Arrow(chapter, found.group(1)))
                .filter(arrow -> !arrow.from().equals(arrow.to()))
                .forEach(arrows::add);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
