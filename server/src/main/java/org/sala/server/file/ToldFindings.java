package org.sala.server.file;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.sala.exchange.file.Finding;
import org.sala.server.web.Words;

/** Says what is wrong in a file: which file and row, what, and how to mend it, in the language of this machine. */
public final class ToldFindings {
    /** More kinds than anybody reads at once; the rest is counted. */
    private static final int MOST = 50;

    private static final int EACH = 3;
    private static final int ROWS = 20;
    private static final String INDENT = " ".repeat(10);

    private final Words words;
    private final PrintStream out;
    private final String language;

    public ToldFindings(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
        String here = Locale.getDefault().getLanguage();
        this.language = Words.LANGUAGES.contains(here) ? here : Words.LANGUAGES.getFirst();
    }

    /** Findings that say the same of the same column of a file. */
    private record Kind(Finding.Weight weight, String file, String field, String code) {
        static Kind of(Finding finding) {
            return new Kind(finding.weight(), finding.file(), finding.field(), finding.code());
        }
    }

    /** Tells them, those that leave something out first, and those that say the same together; {@code count} is how many there were in all. */
    public void tell(List<Finding> findings, int count) {
        Map<Kind, List<Finding>> kinds = findings.stream()
                .sorted(Comparator.comparing(Finding::weight))
                .collect(Collectors.groupingBy(Kind::of, LinkedHashMap::new, Collectors.toList()));
        List<List<Finding>> shown = kinds.values().stream().limit(MOST).toList();
        shown.forEach(this::tell);
        int more = count - shown.stream().mapToInt(List::size).sum();
        if (more > 0) out.println(words.say(language, "import.more", Map.of("count", Integer.toString(more))));
    }

    /** The first few of a kind word by word, the others by their rows. */
    private void tell(List<Finding> same) {
        Finding first = same.getFirst();
        String mark = first.weight() == Finding.Weight.LEFT_OUT ? "LEFT OUT" : "LOOK    ";
        for (Finding finding : same.subList(0, Math.min(EACH, same.size()))) {
            String what = words.say(language, "import." + finding.code(), finding.details());
            out.println(mark + "  " + where(finding) + what);
        }
        List<Finding> others = same.subList(Math.min(EACH, same.size()), same.size());
        if (!others.isEmpty()) {
            String rows = others.stream()
                    .limit(ROWS)
                    .map(finding -> Integer.toString(finding.row()))
                    .collect(Collectors.joining(", "));
            var told =
                    Map.of("count", Integer.toString(others.size()), "rows", others.size() > ROWS ? rows + " …" : rows);
            out.println(INDENT + words.say(language, "import.same", told));
        }
        out.println(INDENT + words.say(language, "import." + first.code() + ".mend", first.details()));
    }

    private static String where(Finding finding) {
        String row = finding.row() == 0 ? "" : ":" + finding.row();
        String field = finding.field().isEmpty() ? "" : " (" + finding.field() + ")";
        return finding.file().isEmpty() ? "" : finding.file() + row + field + "  ";
    }

    /** True when all of it can be taken in. */
    public static boolean isWhole(List<Finding> findings) {
        return findings.stream().noneMatch(finding -> finding.weight() == Finding.Weight.LEFT_OUT);
    }

    public String say(String key, Map<String, String> names) {
        return words.say(language, key, names);
    }
}
