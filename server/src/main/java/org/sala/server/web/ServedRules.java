package org.sala.server.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.rule.Rules;
import org.sala.rule.Value;

/** All rules as phones get them, as one object: those that came with Sala, and in one folder what a programme has taken in since. */
public final class ServedRules {
    private final Rules rules;
    private final String folder;
    private final Supplier<Value.Fields> added;
    private final AtomicReference<@Nullable Made> made = new AtomicReference<>();

    public ServedRules(Rules rules, String folder, Supplier<Value.Fields> added) {
        this.rules = rules;
        this.folder = folder;
        this.added = added;
    }

    private record Made(Value.Fields from, ServedFile file) {}

    /** As they are at this moment, with a hash that says whether a phone has them already. */
    ServedFile now() {
        Value.Fields more = added.get();
        Made before = made.get();
        if (before != null && before.from().equals(more)) return before.file();
        Value.Fields whole =
                rules.tree().with(folder, rules.tree().fields(folder).with(more));
        String version = ServedFile.json(Json.write(whole)).hash();
        ServedFile file = ServedFile.json(Json.write(whole.with("version", new Value.Text(version))));
        made.set(new Made(more, file));
        return file;
    }
}
