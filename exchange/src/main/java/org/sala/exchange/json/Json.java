package org.sala.exchange.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sala.rule.Canonical;
import org.sala.rule.Value;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes values as JSON. Depth, number length and text length are bounded: input comes from anywhere. */
public final class Json {
    /** Deeper than anything that we write. */
    private static final int DEPTH_LIMIT = 60;

    /** As long as a database writes out the largest and the smallest number of 64 bits, digit by digit. */
    private static final int NUMBER_LIMIT = 1100;

    /** Whole numbers up to here are exact in JavaScript too. */
    private static final long GREATEST = (1L << 53) - 1;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEPTH_LIMIT)
                            .maxNumberLength(NUMBER_LIMIT)
                            .maxStringLength(1_000_000)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    private Json() {}

    /** Reads a text, or says where it stops being JSON. */
    public static Value read(String text) throws NotJson {
        try {
            return of(MAPPER.readTree(text));
        } catch (JacksonException broken) {
            throw NotJson.of(broken);
        }
    }

    /** Reads UTF-8 bytes, or says where they stop being JSON. */
    public static Value read(byte[] bytes) throws NotJson {
        try {
            return of(MAPPER.readTree(bytes));
        } catch (JacksonException broken) {
            throw NotJson.of(broken);
        }
    }

    /** Reads an object; anything else is said to be none. */
    public static Value.Fields readFields(byte[] bytes) throws NotJson {
        if (read(bytes) instanceof Value.Fields fields) {
            return fields;
        }
        throw new NotJson(1, 1, "an object { … } was expected");
    }

    public static Value.Fields readFields(String text) throws NotJson {
        if (read(text) instanceof Value.Fields fields) {
            return fields;
        }
        throw new NotJson(1, 1, "an object { … } was expected");
    }

    /** Whether these bytes tell of more values than so many. Looks without keeping any: a few bytes each, they would fill the memory. */
    public static boolean hasMoreValues(byte[] bytes, int most) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            for (int count = 0; parser.nextToken() != null; count++) {
                if (count >= most) return true;
            }
            return false;
        } catch (JacksonException broken) {
            // Whoever reads it says what is wrong and where.
            return false;
        }
    }

    public static String write(Value value) {
        return Canonical.write(value);
    }

    /** The same with a line for each value, for people who change it by hand. */
    public static String writeInLines(Value value) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(MAPPER.readTree(write(value))) + "\n";
    }

    /** A parsed tree as ours. Whole numbers beyond 53 bits become fractions, as on a phone: no id, count or time is that large. */
    public static Value of(JsonNode node) {
        return switch (node.getNodeType()) {
            case STRING -> new Value.Text(node.stringValue());
            case BOOLEAN -> new Value.Flag(node.booleanValue());
            case NUMBER -> number(node);
            case ARRAY -> items(node);
            case OBJECT -> fields(node);
            case NULL, MISSING, BINARY, POJO -> Value.Nothing.NOTHING;
        };
    }

    private static Value number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong() && isExact(node.longValue())) {
            return new Value.Whole(node.longValue());
        }
        double number = node.asDouble(Double.NaN);
        if (!Double.isFinite(number)) {
            return Value.Nothing.NOTHING;
        }
        boolean isWhole = number == Math.rint(number) && isExact((long) number);
        return isWhole ? new Value.Whole((long) number) : new Value.Decimal(number);
    }

    private static boolean isExact(long number) {
        return -GREATEST <= number && number <= GREATEST;
    }

    private static Value items(JsonNode node) {
        List<Value> items = new ArrayList<>(node.size());
        node.forEach(item -> items.add(of(item)));
        return new Value.Items(items);
    }

    private static Value fields(JsonNode node) {
        Map<String, Value> fields = new TreeMap<>();
        node.properties().forEach(property -> fields.put(name(property.getKey()), of(property.getValue())));
        return new Value.Fields(fields);
    }

    /** A name is mended as a text is: what cannot be kept in it is replaced. */
    private static String name(String told) {
        return new Value.Text(told).text();
    }
}
