package org.sala.server.house;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A package that does not say what it is about, or in which null could be anywhere. */
final class UnopenedPackage implements TidyRule {
    private final Set<String> opened;

    UnopenedPackage(List<Source> all) {
        opened = all.stream()
                .filter(source -> source.name().equals("package-info.java"))
                .filter(source -> source.text().contains("/**") && source.code().contains("@NullMarked"))
                .map(UnopenedPackage::folder)
                .collect(Collectors.toSet());
    }

    @Override
    public List<Finding> findings(Source source) {
        var isInPackage =
                source.path().contains("/src/main/java/") && !source.name().equals("module-info.java");
        if (!source.isJava() || !isInPackage || opened.contains(folder(source))) return List.of();
        return List.of(
                new Finding(
                        source.path(),
                        0,
                        "its package has no opening",
                        "Add a package-info.java with @NullMarked that says what it is about, where to start, what is elsewhere."));
    }

    private static String folder(Source source) {
        return source.path().substring(0, source.path().lastIndexOf('/'));
    }
}
