package org.sala.simulation;

import java.util.List;
import org.sala.rule.Value;

/** Puts what goes over the wire into words for the trace. */
final class Reading {
    private Reading() {}

    static String reply(Value.Fields reply) {
        var words = new StringBuilder(" up to " + Tree.whole(reply.get("ack")));
        for (Value told : reply.items("out")) {
            List<Value> out = Tree.list(told);
            Value.Fields details = (Value.Fields) out.get(2);
            words.append("; ").append(Tree.whole(out.get(0))).append(" is ").append(Tree.text(out.get(1)));
            details.text("reason")
                    .ifPresent(reason -> words.append(" (").append(reason).append(")"));
        }
        for (Value told : reply.items("scopes")) {
            List<Value> shelf = Tree.list(told);
            words.append("; ")
                    .append(Tree.text(shelf.get(0)))
                    .append(" +")
                    .append(Tree.list(shelf.get(3)).size());
        }
        reply.texts("purge").forEach(shelf -> words.append("; leave ").append(shelf));
        return words.append(reply.flag("wipe") ? "; erase everything" : "")
                .append(reply.flag("more") ? "; ask again" : "")
                .toString();
    }

    static String draft(Value.Fields draft) {
        var words = new StringBuilder(draft.text("type").orElse(""));
        draft.whole("subject").ifPresent(subject -> words.append(" of ").append(subject));
        draft.fields("fields")
                .values()
                .forEach((name, value) ->
                        words.append(" ").append(name).append("=").append(org.sala.exchange.json.Json.write(value)));
        return words.toString();
    }
}
