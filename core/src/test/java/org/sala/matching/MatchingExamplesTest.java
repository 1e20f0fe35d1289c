package org.sala.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sala.directory.Coordinates;
import org.sala.directory.Service;
import org.sala.journal.RecordId;
import org.sala.place.Levels;
import org.sala.place.Place;
import org.sala.place.Places;
import org.sala.place.Spot;
import org.sala.rule.Canonical;
import org.sala.rule.RuleFolder;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** The cases of {@code examples/matching.json}, on the places of {@code examples/places.json}: the phone passes the same. */
class MatchingExamplesTest {
    private static final Places PLACES = new Places(
            Levels.of(RuleFolder.rules()),
            RuleFolder.examples("places").stream()
                    .map(MatchingExamplesTest::place)
                    .toList());

    @TestFactory
    Stream<DynamicTest> every_example() {
        return RuleFolder.examples("matching").stream()
                .map(example -> DynamicTest.dynamicTest(example.needText("name"), () -> check(example)));
    }

    private static void check(Value.Fields example) {
        Value.Fields given = example.fields("given");
        Value.Fields context = given.fields("context");
        Rules rules = Rules.of(RuleFolder.rules()
                .tree()
                .with("needs", new Value.Fields(Map.of("categories", new Value.Items(context.items("needs"))))));
        Value.Fields person = given.fields("person");
        Value.Fields need = given.fields("need");
        var asking = new Asking(
                id(person), person.fields("data"), id(need), need.fields("data").needText("category"), around(context));
        List<Service> services = rows(given, "services").stream()
                .map(row -> new Service(id(row), row.fields("data")))
                .toList();
        assertEquals(
                Canonical.write(example.fields("expect")),
                Canonical.write(told(new Matching(rules).match(asking, services))));
    }

    private static Around around(Value.Fields context) {
        Optional<Spot> home = Coordinates.of(context.fields("household"));
        return new Around(
                LocalDate.parse(context.needText("today")),
                PLACES,
                home,
                context.flag("wide"),
                new Around.Wishes(ids(context, "wanted"), ids(context, "unwanted")),
                new Around.Past(
                        rows(context, "referrals").stream()
                                .map(MatchingExamplesTest::before)
                                .toList(),
                        rows(context, "followups").stream()
                                .map(MatchingExamplesTest::heard)
                                .toList()),
                load(context.fields("load")));
    }

    private static Around.Before before(Value.Fields row) {
        Value.Fields data = row.fields("data");
        return new Around.Before(
                id(row),
                new RecordId(data.whole("service").orElseThrow()),
                data.whole("need"),
                data.needText("status"),
                data.text("reason"));
    }

    private static Around.Told heard(Value.Fields row) {
        Value.Fields data = row.fields("data");
        return new Around.Told(
                new RecordId(data.whole("referral").orElseThrow()), data.text("helped"), data.texts("stopped"));
    }

    private static Map<Long, Around.Load> load(Value.Fields load) {
        Map<Long, Around.Load> loads = new HashMap<>();
        load.values().forEach((organization, one) -> {
            Value.Fields fields = (Value.Fields) one;
            loads.put(
                    Long.valueOf(organization),
                    new Around.Load(fields.whole("open").orElseThrow(), fields.whole("limit")));
        });
        return loads;
    }

    private static Set<RecordId> ids(Value.Fields fields, String name) {
        Set<RecordId> ids = new HashSet<>();
        fields.items(name).forEach(item -> ids.add(new RecordId(((Value.Whole) item).number())));
        return ids;
    }

    private static List<Value.Fields> rows(Value.Fields fields, String name) {
        return fields.items(name).stream().map(Value.Fields.class::cast).toList();
    }

    private static RecordId id(Value.Fields row) {
        return new RecordId(row.whole("id").orElseThrow());
    }

    private static Place place(Value.Fields place) {
        OptionalLong parent = place.whole("parent");
        Optional<Spot> spot = Coordinates.of(place);
        return new Place(
                place.whole("id").orElseThrow(),
                parent.isPresent() ? parent.getAsLong() : null,
                place.needText("level"),
                place.needText("code"),
                Map.of(),
                orNull(spot.map(Spot::latitude)),
                orNull(spot.map(Spot::longitude)));
    }

    private static @Nullable Double orNull(Optional<Double> number) {
        return number.isPresent() ? number.get() : null;
    }

    private static Value told(Matches matches) {
        Value.Fields told = Value.Fields.NONE
                .with("fits", items(matches.fits(), match -> told(match).with("score", new Value.Whole(match.score()))))
                .with("excluded", items(matches.excluded(), MatchingExamplesTest::told));
        return matches.nothing()
                .map(nothing -> told.with("nothing", told(nothing)))
                .orElse(told);
    }

    private static Value.Fields told(Match match) {
        return Value.Fields.NONE
                .with("service", new Value.Whole(match.service().id().number()))
                .with(
                        "reasons",
                        items(
                                match.reasons(),
                                reason -> reason.details()
                                        .with("code", new Value.Text(reason.code()))
                                        .with("weight", new Value.Whole(reason.weight()))
                                        .with(
                                                "kind",
                                                new Value.Text(reason.kind().code()))));
    }

    private static Value.Fields told(NothingHere nothing) {
        return Value.Fields.NONE
                .with(
                        "why",
                        items(
                                nothing.why(),
                                why -> Value.Fields.NONE
                                        .with("code", new Value.Text(why.code()))
                                        .with("count", new Value.Whole(why.count()))))
                .with("gaps", Value.Items.ofTexts(nothing.gaps()))
                .with("next", Value.Items.ofTexts(nothing.next()));
    }

    private static <T> Value items(List<T> list, java.util.function.Function<T, Value.Fields> told) {
        return new Value.Items(list.stream().map(told).map(Value.class::cast).toList());
    }
}
