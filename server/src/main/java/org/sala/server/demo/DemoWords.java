package org.sala.server.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.random.RandomGenerator;
import org.sala.exchange.json.Json;
import org.sala.exchange.json.NotJson;
import org.sala.rule.Value;

/** The names and sentences that the invented district is made of; some of its people write Lao, some English. */
final class DemoWords {
    private final Value.Fields names = (Value.Fields) read("names.json");
    private final List<Value.Fields> organizations =
            items(read("services.json")).stream().map(Value.Fields.class::cast).toList();

    static Value read(String file) {
        try (InputStream in = Objects.requireNonNull(DemoWords.class.getResourceAsStream("/demo/" + file), file)) {
            return Json.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NotJson e) {
            throw new IllegalStateException(file + " was shipped damaged", e);
        }
    }

    static List<Value> items(Value value) {
        return value instanceof Value.Items(List<Value> items) ? items : List.of();
    }

    /** Something in two languages, as files hold it. */
    record Both(String lao, String english) {
        String in(String language) {
            return language.equals("lo") ? lao : english;
        }
    }

    static String text(Value value) {
        return ((Value.Text) value).text();
    }

    private List<Value> list(String name) {
        return items(names.get(name));
    }

    static Both laoFirst(Value pair) {
        return new Both(text(items(pair).get(0)), text(items(pair).get(1)));
    }

    private static Both englishFirst(Value pair) {
        return new Both(text(items(pair).get(1)), text(items(pair).get(0)));
    }

    private static <T> T one(RandomGenerator dice, List<T> all) {
        return all.get(dice.nextInt(all.size()));
    }

    List<Both> villages() {
        return list("villages").stream().map(DemoWords::englishFirst).toList();
    }

    Both given(RandomGenerator dice, boolean isWoman) {
        return englishFirst(one(dice, list(isWoman ? "women" : "men")));
    }

    Both family(RandomGenerator dice) {
        return englishFirst(one(dice, list("families")));
    }

    String matter(RandomGenerator dice, String language) {
        return text(one(dice, items(names.fields("matters").get(language))));
    }

    List<String> needs() {
        return List.copyOf(names.fields("needs").values().keySet());
    }

    Both need(String category) {
        return laoFirst(names.fields("needs").get(category));
    }

    Both condition(RandomGenerator dice) {
        return laoFirst(one(dice, list("conditions")));
    }

    Both goal(String need) {
        return laoFirst(names.fields("goals").get(need));
    }

    Both step(String need) {
        return laoFirst(names.fields("steps").get(need));
    }

    /** How somebody looks whom nobody has asked for a name yet. */
    Both met(RandomGenerator dice, boolean isWoman) {
        return laoFirst(one(dice, items(names.fields("met").get(isWoman ? "women" : "men"))));
    }

    List<Value.Fields> organizations() {
        return organizations;
    }

    static Both name(Value pair) {
        return englishFirst(pair);
    }
}
