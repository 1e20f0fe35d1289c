package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Draft;
import org.sala.journal.Kind;
import org.sala.journal.Receipt;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** A phone may send anything. What cannot be so is kept, is never taken for true, and its author is told which field it is and what would do. */
class A13_WhatCannotBeSoTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId bounmy = phonsay.met("Bounmy");

    private static String told(Receipt.Told told) {
        return told.outcome().code()
                + told.details().text("reason").map(reason -> " " + reason).orElse("")
                + told.details().texts("fields").stream()
                        .map(field -> " " + field)
                        .collect(Collectors.joining())
                + (told.details().has("allowed")
                        ? " " + Canonical.write(told.details().get("allowed"))
                        : "");
    }

    private record Case(String expect, Value.Fields fields) {}

    private static Case of(String expect, Object... namesAndValues) {
        return new Case(expect, fields(namesAndValues));
    }

    @TestFactory
    Stream<DynamicTest> of_a_person() {
        return Stream.of(
                        of("held wrong-kind given {\"kind\":\"text\"}", "given", 7),
                        of("held wrong-kind birthYear {\"kind\":\"whole\"}", "birthYear", "1954"),
                        of("held wrong-kind interpreter {\"kind\":\"flag\"}", "interpreter", "yes"),
                        of("held wrong-kind languages {\"kind\":\"codes\"}", "languages", "lo"),
                        of("held wrong-kind worker {\"kind\":\"account\"}", "worker", "noy"),
                        of("held wrong-kind birthDate {\"kind\":\"date\"}", "birthDate", "12/03/1954"),
                        of("held wrong-kind birthDate {\"kind\":\"date\"}", "birthDate", "2026-02-30"),
                        of("held out-of-range birthDate {\"greatest\":2200,\"least\":1850}", "birthDate", "0054-03-12"),
                        of("held not-yet birthDate {\"greatest\":\"2026-11-03\"}", "birthDate", "2031-01-01"),
                        of("held not-yet birthYear {\"greatest\":\"2026-11-03\"}", "birthYear", 2031),
                        of("held out-of-range birthYear {\"greatest\":2100,\"least\":1900}", "birthYear", 54),
                        of("held too-long given {\"most\":80}", "given", "ບຸນ".repeat(30)),
                        of("held too-long conditions {\"most\":80}", "conditions", List.of("x".repeat(81))),
                        of(
                                "held too-many languages {\"most\":200}",
                                "languages",
                                Stream.iterate(0, n -> n + 1)
                                        .limit(201)
                                        .map(n -> "l" + n)
                                        .toList()),
                        of("held unknown-code sex {\"codes\":[\"female\",\"male\",\"other\",\"unknown\"]}", "sex", "M"),
                        of("held moving-away", "place", 999),
                        of("held unknown-field shoeSize", "shoeSize", 44),
                        of("held server-only mergedInto", "mergedInto", 5),
                        of("held required-missing place", "place", Value.Nothing.NOTHING),
                        of("applied", "birthDate", "2026-11-03"),
                        of("applied", "given", "ບຸນມີ ".repeat(12)))
                .map(one -> DynamicTest.dynamicTest(one.expect(), () -> {
                    Value.Fields cleared = one.expect().contains("required")
                            ? new Value.Fields(Map.of("place", Value.Nothing.NOTHING))
                            : one.fields();
                    phonsay.khamla.does(Draft.edit(bounmy, "person", 0, cleared));
                    assertEquals(
                            one.expect(), told(phonsay.khamla.syncs().getLast()).replaceAll(" settle.*", ""));
                }));
    }

    @Test
    void a_union_is_looked_at_inside_too() {
        phonsay.offline(phonsay.khamla, bounmy, "access", fields("add", List.of("flying")));
        assertTrue(
                told(phonsay.khamla.syncs().getLast()).startsWith("held unknown-code access {\"codes\":[\"walking\""));
        phonsay.offline(
                phonsay.khamla, bounmy, "access", fields("add", List.of("walking"), "remove", List.of("flying")));
        assertEquals("applied", Village.outcome(phonsay.khamla));
    }

    @Test
    void a_reason_that_nobody_knows_is_no_reason() {
        phonsay.noy.syncs();
        phonsay.noy.does(Draft.command(bounmy, "person.close", 0, fields("reason", "bored")));
        assertTrue(
                told(phonsay.noy.syncs().getLast()).startsWith("held unknown-code reason {\"codes\":[\"goals-met\""));
        phonsay.noy.does(Draft.command(bounmy, "person.close", 0, fields("reason", List.of("moved"))));
        assertTrue(told(phonsay.noy.syncs().getLast()).startsWith("held unknown-code reason"));
        phonsay.vanh.syncs();
        phonsay.vanh.does(Draft.command(phonsay.vanh.list("settle").getFirst(), "settle.take", 0, fields()));
        assertEquals("held: unknown-code", Village.outcome(phonsay.vanh));
        assertEquals("supported", phonsay.row(bounmy).status());
    }

    @Test
    void a_newer_phone_may_know_more_answers_than_the_server() {
        var newer = new Change(
                new ChangeId(District.NOY, 1),
                Kind.EDIT,
                "person",
                bounmy,
                9,
                0,
                fields("tell", "pigeon"),
                Rules.SCHEMA + 1);
        Receipt receipt =
                phonsay.district.door().receive(District.NOY, phonsay.district.rights(District.NOY), 0, List.of(newer));
        assertEquals("applied", receipt.told().getLast().outcome().code());
    }

    @Test
    void a_tree_has_its_end() {
        phonsay.khamla.does(Draft.fact(
                0,
                "measure",
                fields("person", bounmy, "instrument", "ons4", "mode", "self")
                        .with(fields("answers", fields("happy", "x".repeat(64_001))))));
        assertEquals(
                "held too-long answers {\"most\":64000}",
                told(phonsay.khamla.syncs().getLast()).replaceAll(" settle.*", ""));
    }

    /** What can come over a wire: larger whole numbers are read as fractions. */
    private static Arbitrary<Value> anything(int depth) {
        Arbitrary<Value> leaves = Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(100).map(Value.Text::new),
                Arbitraries.longs().between(-(1L << 53) + 1, (1L << 53) - 1).map(Value.Whole::new),
                Arbitraries.doubles().map(Value.Decimal::new),
                Arbitraries.of(true, false).map(Value.Flag::new),
                Arbitraries.just(Value.Nothing.NOTHING));
        return depth == 0
                ? leaves
                : Arbitraries.oneOf(
                        leaves,
                        anything(depth - 1).list().ofMaxSize(4).map(Value.Items::new),
                        Arbitraries.maps(Arbitraries.of("add", "remove", "person", "x"), anything(depth - 1))
                                .ofMaxSize(3)
                                .map(Value.Fields::new));
    }

    @Provide
    Arbitrary<Change> changes() {
        var types = phonsay.district.rules().types();
        Arbitrary<String> names =
                Arbitraries.of(types.keySet().stream().sorted().toList());
        return names.flatMap(name -> Arbitraries.of(Kind.values()).flatMap(kind -> {
            List<String> fields = Stream.concat(
                            types.get(name).fields().keySet().stream(), Stream.of("status", "reason", "shoeSize"))
                    .sorted()
                    .toList();
            String type = kind == Kind.COMMAND ? name + ".close" : name;
            return Arbitraries.maps(Arbitraries.of(fields), anything(3))
                    .ofMaxSize(5)
                    .map(told -> change(kind, type, bounmy, told));
        }));
    }

    private static Change change(Kind kind, String type, RecordId person, Map<String, Value> told) {
        var id = new ChangeId(District.NOY, 1);
        RecordId subject = told.size() % 2 == 0 ? id.record() : person;
        Map<String, Value> fields = new TreeMap<>(told);
        fields.computeIfPresent("person", (name, value) -> new Value.Whole(person.number()));
        return new Change(id, kind, type, subject, told.size(), Long.MIN_VALUE, new Value.Fields(fields), Rules.SCHEMA);
    }

    @Property(tries = 300)
    void whatever_is_sent_has_an_outcome_stays_in_the_ledger_and_names_its_reason(@ForAll("changes") Change change) {
        // One try has nothing to do with the one before it.
        var village = new Phonsay();
        assertEquals(bounmy, village.met("Bounmy"));
        District district = village.district;
        Receipt receipt = district.door().receive(District.NOY, district.rights(District.NOY), 0, List.of(change));
        assertEquals(1, receipt.ack());
        String outcome = receipt.told().getLast().outcome().code();
        assertTrue(
                List.of("applied", "conflict").contains(outcome)
                        || receipt.told().getLast().details().has("reason"),
                outcome);
        assertEquals(
                change.payload(), district.journal().ledger().getLast().change().payload());
    }
}
