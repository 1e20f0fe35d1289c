package org.sala.server.killed;

import org.sala.exchange.json.Json;
import org.sala.rule.Value;

/** What a phone tells, wholly determined by its number and the change's: so that what was stored can be compared with it. */
record Told(long device, long village, long shared) {
    private static final int KINDS = 3;
    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 100;

    long record(long n) {
        return device * (1L << 24) + n;
    }

    /** In turn a new person, something new about that person, and that somebody looked at a person whom all phones know. */
    String change(long n) {
        return switch ((int) (n % KINDS)) {
            case 1 -> change(n, "e", "person", record(n));
            case 2 -> change(n, "e", "person", record(n - 1));
            default -> change(n, "f", "reading", record(n));
        };
    }

    private String change(long n, String kind, String type, long subject) {
        return "[" + n + ",\"" + kind + "\",\"" + type + "\"," + subject + ",0,1793450000000," + Json.write(payload(n))
                + ",1]";
    }

    Value.Fields payload(long n) {
        return switch ((int) (n % KINDS)) {
            case 1 ->
                Value.Fields.of("place", new Value.Whole(village))
                        .with("description", new Value.Text("number " + n + " of " + device))
                        .with("birthYear", year(n));
            case 2 ->
                Value.Fields.of("description", new Value.Text("number " + n + " of " + device + ", looked again"));
            default -> Value.Fields.of("person", new Value.Whole(shared)).with("why", new Value.Text("opened"));
        };
    }

    private static Value year(long n) {
        return new Value.Whole(FIRST_YEAR + n % YEARS);
    }

    /** True when change n makes a record. */
    boolean isMaking(long n) {
        return n % KINDS != 2;
    }

    /** What the record of change n says when everything up to the last change has been taken. */
    Value.Fields recordAfter(long n, long last) {
        Value.Fields first = payload(n);
        return n % KINDS == 1 && n < last
                ? first.with("description", payload(n + 1).get("description"))
                : first;
    }
}
