package org.sala.bench;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a phone must know of a reply to go on: docs/sync.md, section 4. The rows are read past, for a phone of this load keeps none.
 *
 * @param outcomes how many changes were told to have come to something else than plain {@code applied}
 * @param checkpoints as JSON, by scope
 */
record Reply(
        long ack,
        String epoch,
        String rights,
        boolean hasMore,
        int outcomes,
        int rows,
        Map<String, String> checkpoints) {
    private static final JsonFactory JSON = new JsonFactory();

    static Reply read(String body) {
        var reading = new Reading();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) reading.take(parser, parser.currentName());
        }
        return new Reply(
                reading.ack,
                reading.epoch,
                reading.rights,
                reading.hasMore,
                reading.outcomes,
                reading.rows,
                reading.checkpoints);
    }

    private static final class Reading {
        private final Map<String, String> checkpoints = new TreeMap<>();
        private long ack = -1;
        private String epoch = "";
        private String rights = "";
        private boolean hasMore;
        private int outcomes;
        private int rows;

        void take(JsonParser parser, String name) {
            parser.nextToken();
            switch (name) {
                case "ack" -> ack = parser.getLongValue();
                case "e" -> epoch = parser.getString();
                case "g" -> rights = parser.getString();
                case "more" -> hasMore = parser.getBooleanValue();
                case "out" -> outcomes = count(parser);
                case "scopes" -> {
                    while (parser.nextToken() == JsonToken.START_ARRAY) shelf(parser);
                }
                default -> parser.skipChildren();
            }
        }

        private void shelf(JsonParser parser) {
            parser.nextToken();
            String scope = parser.getString();
            parser.nextToken();
            parser.skipChildren();
            parser.nextToken();
            checkpoints.put(scope, checkpoint(parser));
            parser.nextToken();
            rows += count(parser);
            parser.nextToken();
        }

        private static String checkpoint(JsonParser parser) {
            if (parser.currentToken() != JsonToken.START_ARRAY) return parser.getString();
            parser.nextToken();
            String sequence = parser.getString();
            parser.nextToken();
            String after = parser.getString();
            parser.nextToken();
            return "[" + sequence + "," + after + "]";
        }

        private static int count(JsonParser parser) {
            int items = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                parser.skipChildren();
                items++;
            }
            return items;
        }
    }
}
