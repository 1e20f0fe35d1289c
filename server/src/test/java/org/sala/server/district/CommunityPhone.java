package org.sala.server.district;

import java.util.ArrayList;
import java.util.List;
import org.sala.rule.Canonical;
import org.sala.rule.Value;
import org.sala.server.Visitor;

/** A phone with which somebody writes down what a village does; what it sends must take effect. */
public final class CommunityPhone implements AutoCloseable {
    private static final long RECORDS = 1L << 24;
    private static final int PUSH = 200;

    private final Visitor visitor;
    private final long device;
    private final long account;
    private final List<String> waiting = new ArrayList<>();
    private String epoch = "";
    private long round;
    private long last;

    /** Of somebody who signed in. */
    public CommunityPhone(Visitor visitor) {
        Value.Fields told = Visitor.json(visitor.postJson("/devices", "{}"));
        this.visitor = visitor.bearing(told.needText("token"));
        this.device = told.whole("device").orElseThrow();
        this.account = told.fields("account").whole("id").orElseThrow();
    }

    /** Whose phone it is. */
    public long account() {
        return account;
    }

    /** Makes a record of the fields that are told in turn: a name, and what it holds. */
    public long make(String type, Object... fields) {
        long record = device * RECORDS + last + 1;
        note("\"e\",\"" + type + "\"", record, 0, fields);
        return record;
    }

    public void command(String command, long record, Object... fields) {
        note("\"c\",\"" + command + "\"", record, 1, fields);
    }

    private void note(String what, long record, int base, Object... fields) {
        waiting.add("[%d,%s,%d,%d,%d,%s,1]"
                .formatted(++last, what, record, base, System.currentTimeMillis(), Canonical.write(named(fields))));
        if (waiting.size() == PUSH) send();
    }

    private static Value.Fields named(Object... fields) {
        Value.Fields named = Value.Fields.NONE;
        for (int at = 0; at < fields.length; at += 2) {
            Value value = fields[at + 1] instanceof Number number
                    ? new Value.Whole(number.longValue())
                    : new Value.Text(fields[at + 1].toString());
            named = named.with(fields[at].toString(), value);
        }
        return named;
    }

    public void send() {
        Value.Fields told = Visitor.json(visitor.postJson(
                "/sync",
                "{\"e\":\"%s\",\"q\":%d,\"s\":1,\"g\":\"\",\"now\":%d,\"cp\":{},\"ops\":[%s]}"
                        .formatted(
                                epoch,
                                ++round,
                                System.currentTimeMillis(),
                                epoch.isEmpty() ? "" : String.join(",", waiting))));
        if (epoch.isEmpty()) {
            epoch = told.needText("e");
            send();
            return;
        }
        if (told.whole("ack").orElse(0) != last || !told.items("out").isEmpty()) {
            throw new AssertionError(
                    "of " + last + " changes came: " + Canonical.write(told.with("scopes", Value.Nothing.NOTHING)));
        }
        waiting.clear();
    }

    @Override
    public void close() {
        visitor.close();
    }
}
