package org.sala.exchange.hsds;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sala.exchange.SharedData;
import org.sala.rule.Canonical;
import org.sala.rule.FieldRule;
import org.sala.rule.Value;

/** Whatever a file holds, reading it ends with a list of findings, never with an exception, and nothing is read that could not be kept. */
class HsdsDamageTest {
    private static final Map<String, byte[]> VILLAGE = Hsds.files(SharedData.own("hsds/village"));
    private static final String SERVICE = Canonical.write(new HsdsWriter(Hsds.RULES, Hsds.TERMS)
            .service(
                    new HsdsWriter.Entry(
                            "s", Hsds.read(VILLAGE).services().getFirst().fields()),
                    new HsdsWriter.Entry(
                            "o", Hsds.read(VILLAGE).organizations().getFirst().fields())));

    /** {@code nasty} holds one byte in each letter. */
    private record Damage(int kind, double where, int length, String nasty) {
        byte[] to(byte[] good) {
            int from = (int) (where * good.length);
            int until = Math.min(good.length, from + length);
            byte[] bytes = nasty.getBytes(StandardCharsets.ISO_8859_1);
            byte[] head = Arrays.copyOf(good, from);
            byte[] middle = Arrays.copyOfRange(good, from, until);
            byte[] tail = Arrays.copyOfRange(good, until, good.length);
            return switch (kind) {
                case 0 -> joined(head, tail);
                case 1 -> joined(head, bytes, tail);
                case 2 -> joined(head, middle, middle, tail);
                case 3 -> head;
                case 4 -> joined(tail, middle, head);
                default -> joined(head, bytes, middle, bytes, tail);
            };
        }

        private static byte[] joined(byte[]... parts) {
            int size = Arrays.stream(parts).mapToInt(part -> part.length).sum();
            byte[] all = new byte[size];
            int at = 0;
            for (byte[] part : parts) {
                System.arraycopy(part, 0, all, at, part.length);
                at += part.length;
            }
            return all;
        }
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> nasty = Arbitraries.of(
                        "\"",
                        ",",
                        "\n",
                        "\r",
                        "\0",
                        "\u200b",
                        "\ufeff",
                        "{",
                        "[",
                        "]}",
                        "\\u",
                        "\\ud800",
                        "1e999999",
                        "-",
                        "null",
                        "\"id\":",
                        ";;;;",
                        "\t\t",
                        "NaN",
                        "999999999999999999999",
                        "2026-02-30",
                        "<ul>",
                        "ກໍ່")
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        Arbitrary<String> random = Arbitraries.strings()
                .withCharRange((char) 0, (char) 255)
                .ofMinLength(1)
                .ofMaxLength(12);
        Arbitrary<Damage> damage = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(1, 60),
                        Arbitraries.oneOf(nasty, random))
                .as(Damage::new);
        return damage.list().ofMinSize(1).ofMaxSize(5);
    }

    private static byte[] damaged(byte[] good, List<Damage> damages) {
        byte[] bytes = good;
        for (Damage damage : damages) {
            bytes = damage.to(bytes);
        }
        return bytes;
    }

    @Property(tries = 600)
    void damaged_tables_are_read_as_far_as_they_go(
            @ForAll("damages") List<Damage> damages, @ForAll("tables") String table) {
        Map<String, byte[]> files = new TreeMap<>(VILLAGE);
        files.put(table, damaged(VILLAGE.get(table), damages));
        holds(Hsds.read(files));
    }

    @Provide
    Arbitrary<String> tables() {
        return Arbitraries.of(new ArrayList<>(VILLAGE.keySet()));
    }

    @Property(tries = 600)
    void damaged_documents_are_read_as_far_as_they_go(@ForAll("damages") List<Damage> damages) {
        holds(Hsds.read(Map.of("service.json", damaged(SERVICE.getBytes(StandardCharsets.UTF_8), damages))));
    }

    @Property(tries = 200)
    void any_bytes_at_all(@ForAll byte[] bytes, @ForAll("names") String name) {
        holds(Hsds.read(Map.of(name, bytes)));
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of(
                "services.csv", "service.json", "organizations.csv", "phones.csv", "x.bin", "locations.csv");
    }

    /** Whatever JSON values stand where others are expected. */
    @Property(tries = 300)
    void wrong_types_everywhere(@ForAll("wrong") String wrong, @ForAll("keys") String key) {
        String text = "{\"id\":\"s\",\"name\":\"Boat\",\"organization\":{\"id\":\"o\",\"name\":\"Group\"},\"" + key
                + "\":" + wrong + "}";
        DirectoryImport read = Hsds.read("service.json", text);
        holds(read);
        for (DirectoryImport.Service service : read.services()) {
            assertNotNull(new HsdsWriter(Hsds.RULES, Hsds.TERMS)
                    .service(
                            new HsdsWriter.Entry("s", service.fields()),
                            new HsdsWriter.Entry(
                                    "o",
                                    read.organizations()
                                            .get(service.organization())
                                            .fields())));
        }
    }

    @Provide
    Arbitrary<String> wrong() {
        return Arbitraries.of(
                "null",
                "true",
                "17",
                "-1.5e300",
                "\"\"",
                "\"  \"",
                "[]",
                "{}",
                "[null]",
                "[[]]",
                "[{}]",
                "[{\"location\":[]}]",
                "[{\"location\":{\"latitude\":\"north\",\"longitude\":{}}}]",
                "{\"id\":{}}",
                "[1,\"x\",{\"code\":7}]",
                "[{\"phones\":[{\"number\":[]}]}]",
                "[{\"taxonomy_term\":{\"code\":null}}]",
                "\"\\u0000\"",
                "99999999999999999999999999",
                "[{\"amount\":\"free\"}]",
                "[{\"document\":17}]");
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.of(
                "alternate_name",
                "description",
                "status",
                "minimum_age",
                "maximum_age",
                "phones",
                "contacts",
                "languages",
                "service_at_locations",
                "attributes",
                "taxonomy_ids",
                "cost_options",
                "required_documents",
                "schedules",
                "assured_date",
                "interpretation_services",
                "fees_description",
                "eligibility",
                "organization_id",
                "program");
    }

    /** What was read can be kept: each field as its rule allows, each organization there. */
    private static void holds(DirectoryImport read) {
        assertTrue(read.findings().size() <= read.findingCount());
        assertTrue(!read.services().isEmpty() || read.findingCount() > 0, "nothing was read and nothing was said");
        for (DirectoryImport.Service service : read.services()) {
            assertTrue(service.organization() < read.organizations().size());
            check("service", service.fields());
        }
        read.organizations().forEach(organization -> check("organization", organization.fields()));
    }

    private static void check(String type, Value.Fields fields) {
        fields.needText("name");
        fields.values().forEach((name, value) -> {
            FieldRule rule = Hsds.RULES.type(type).orElseThrow().field(name).orElseThrow();
            assertTrue(rule.accept(value).filter(value::equals).isPresent(), type + "." + name);
        });
    }
}
