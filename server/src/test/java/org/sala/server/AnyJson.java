package org.sala.server;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** JSON as anybody might send it: every shape, and the texts and numbers that break things. */
public final class AnyJson {
    /** NUL, halves of pairs, what turns round the line, long, Lao, and what means something to somebody. */
    private static final List<String> TEXTS = List.of(
            "\"\"",
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\udc00x\"",
            "\"\\ud83d\\ude00\"",
            "\"\\u202e\\ufeff\\u200b\"",
            "\"ສະບາຍດີ\"",
            "\"'; drop table record; --\"",
            "\"{{csrf}}<script>alert(1)</script>\"",
            "\"$1 \\\\ % _ ? :name\"",
            "\"2026-11-31\"",
            "\"person\"",
            "\"" + "x".repeat(5_000) + "\"");

    private static final List<String> NUMBERS = List.of(
            "0",
            "-1",
            "1",
            "3",
            "200",
            "8388607",
            "8388608",
            "16777217",
            "2147483648",
            "9007199254740991",
            "9007199254740992",
            "9223372036854775807",
            "-9223372036854775808",
            "18446744073709551616",
            "1e308",
            "1e999",
            "-1e999",
            "0.1",
            "-0.0",
            "1e-400",
            "123456789012345678901234567890");

    private AnyJson() {}

    public static Arbitrary<String> text() {
        return Arbitraries.of(TEXTS);
    }

    public static Arbitrary<String> number() {
        return Arbitraries.of(NUMBERS);
    }

    public static Arbitrary<String> leaf() {
        return Arbitraries.oneOf(text(), number(), Arbitraries.of("null", "true", "false", "[]", "{}"));
    }

    public static Arbitrary<String> value() {
        return Arbitraries.recursive(AnyJson::leaf, AnyJson::around, 0, 3);
    }

    private static Arbitrary<String> around(Arbitrary<String> inner) {
        Arbitrary<String> items = inner.list().ofMaxSize(4).map(all -> "[" + String.join(",", all) + "]");
        return Arbitraries.oneOf(items, object(name(), inner));
    }

    /** An object with these values under some of these names, each once. */
    public static Arbitrary<String> object(Arbitrary<String> names, Arbitrary<String> values) {
        return Combinators.combine(names, values)
                .as((name, value) -> List.of(name, value))
                .list()
                .uniqueElements(pair -> pair.getFirst())
                .ofMaxSize(5)
                .map(pairs -> pairs.stream()
                        .map(pair -> pair.getFirst() + ":" + pair.getLast())
                        .collect(Collectors.joining(",", "{", "}")));
    }

    /** Half a pair is not among them: a reader of JSON may refuse a name like that before anybody looks at it. */
    public static Arbitrary<String> name() {
        return Arbitraries.of(
                "\"person\"",
                "\"place\"",
                "\"status\"",
                "\"why\"",
                "\"\\u0000\"",
                "\"\"",
                "\"ຊື່\"",
                "\"organization\"",
                "\"code\"",
                "\"name\"",
                "\"description\"",
                "\"" + "k".repeat(300) + "\"");
    }
}
