package org.sala.server.house;

import static org.sala.server.house.BannedText.anywhere;
import static org.sala.server.house.BannedText.inCode;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What STYLE.md never wants to see, each with what to do instead. The list is the documentation. */
final class Tidy {
    private static final Set<String> WHERE_TIME_AND_CHANCE_COME_FROM = Set.of("Wiring.java", "Main.java");
    private static final Predicate<Source> PRODUCT =
            source -> source.isJava() && source.path().contains("/src/main/");
    private static final Predicate<Source> CORE =
            PRODUCT.and(source -> source.path().startsWith("core/"));

    private Tidy() {}

    static List<Finding> findings(Path root) {
        var all = Source.below(root);
        return rules(all).stream()
                .flatMap(rule -> all.stream().filter(Tidy::isJudged).flatMap(source -> rule.findings(source).stream()))
                .toList();
    }

    /** Here the banned words stand as examples of themselves. */
    private static boolean isJudged(Source source) {
        return !source.path().startsWith("server/src/test/java/org/sala/server/house/");
    }

    static List<TidyRule> rules(List<Source> all) {
        return List.of(
                new EmptyName(),
                new TooLong(),
                new UnopenedPackage(all),
                inCode(
                        Source::isJava,
                        "catch \\((final )?(Exception|Throwable|RuntimeException \\w+\\) \\{\\s*\\})",
                        "Catch what can really go wrong here; anything else is a bug: let it rise, it is logged once."),
                inCode(
                        Source::isJava,
                        "@(Autowired|Inject|Value|Component|ComponentScan|Service|Repository|Transactional|Async)\\b",
                        "Make it by hand in Wiring and hand it over in the constructor; say transactions in the code."),
                inCode(
                        PRODUCT.and(source -> !WHERE_TIME_AND_CHANCE_COME_FROM.contains(source.name())),
                        "\\b(Instant|LocalDate|LocalDateTime|ZonedDateTime|OffsetDateTime)\\.now\\(\\)"
                                + "|UUID\\.randomUUID\\(\\)|Math\\.random\\(\\)|new Random\\(\\)",
                        "Take a Clock or a Supplier of ids in the constructor, so that a test can stop the clock."),
                inCode(
                        CORE,
                        "System\\.(currentTimeMillis|nanoTime|getenv|getProperty)|java\\.net\\.|java\\.nio\\.file|java\\.io\\.File",
                        "Core reaches for no clock, network, file or environment: have it handed in."),
                inCode(
                        Source::isPhone,
                        "\\b(alert|confirm|prompt)\\(",
                        "Say it on the page, where a screen reader finds it and nothing is blocked."),
                inCode(
                        Source::isPhone,
                        "navigator\\.onLine",
                        "A phone does not know whether it has a connection: record the change, sync is someone else's job."),
                inCode(
                        Source::isPhone,
                        "\\.innerHTML|\\.outerHTML|insertAdjacentHTML|unsafeHTML|document\\.write|\\beval\\(",
                        "Text goes in with textContent or a template, so that nobody's note becomes a program."),
                inCode(
                        Source::isJava,
                        "import org\\.(mockito|easymock)",
                        "Write the small in-memory twin and let it pass the same contract."),
                inCode(
                        source -> source.isJava() || source.isPhone(),
                        "@Disabled(?!\\(\".*issue)|\\b(test|it|describe)\\.skip\\(",
                        "A disabled test names its issue, or is deleted."),
                anywhere(
                        source -> !source.path().endsWith(".md"),
                        "\\b(TODO|FIXME|XXX)\\b(?!\\(\\w+\\))",
                        "Do it, or write an issue and name it."));
    }
}
