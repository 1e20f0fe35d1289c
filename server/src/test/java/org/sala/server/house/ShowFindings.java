package org.sala.server.house;

import java.nio.file.Path;
import java.util.List;

/** Prints what is out of order, for {@code bin/check tidy} and {@code bin/check map}. */
final class ShowFindings {
    private ShowFindings() {}

    public static void main(String[] words) {
        var root = Path.of(words[1]);
        List<?> findings = words[0].equals("map") ? HouseMap.findings(root) : Tidy.findings(root);
        findings.forEach(System.out::println);
        System.exit(findings.isEmpty() ? 0 : 1);
    }
}
