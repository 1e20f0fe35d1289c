package org.sala.server.file;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.sala.exchange.file.Finding;
import org.sala.server.web.Words;

/** Says what is wrong in a file: which file and row, what, and how to mend it, in the language of this machine. */
public final class ToldFindings {
    /** More than anybody reads at once; the rest is counted. */
    private static final int MOST = 50;

    private final Words words;
    private final PrintStream out;
    private final String language;

    public ToldFindings(Words words, PrintStream out) {
        this.words = words;
        this.out = out;
        String here = Locale.getDefault().getLanguage();
        this.language = Words.LANGUAGES.contains(here) ? here : Words.LANGUAGES.getFirst();
    }

    /** Tells them, those that leave something out first; {@code count} is how many there were in all. */
    public void tell(List<Finding> findings, int count) {
        findings.stream()
                .sorted(java.util.Comparator.comparing(Finding::weight))
                .limit(MOST)
                .forEach(this::tell);
        int more = count - Math.min(MOST, findings.size());
        if (more > 0)
            out.println(words.say(language, "import.more", java.util.Map.of("count", Integer.toString(more))));
    }

    private void tell(Finding finding) {
        String mark = finding.weight() == Finding.Weight.LEFT_OUT ? "LEFT OUT" : "LOOK    ";
        out.println(mark + "  " + where(finding) + words.say(language, "import." + finding.code(), finding.details()));
        out.println("          " + words.say(language, "import." + finding.code() + ".mend", finding.details()));
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

    public String say(String key, java.util.Map<String, String> names) {
        return words.say(language, key, names);
    }
}
