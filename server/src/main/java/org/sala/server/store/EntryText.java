package org.sala.server.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.sala.journal.Change;
import org.sala.journal.ChangeId;
import org.sala.journal.Effect;
import org.sala.journal.Entry;
import org.sala.journal.Hash;
import org.sala.journal.Kind;
import org.sala.journal.Outcome;
import org.sala.journal.RecordId;
import org.sala.rule.Canonical;
import org.sala.rule.Value;

/** Lines of the ledger as the columns hold them. */
public final class EntryText {
    private EntryText() {}

    public static Entry entry(ResultSet found, int number) throws SQLException {
        var change = new Change(
                new ChangeId(found.getLong("device"), found.getLong("n")),
                Kind.ofLetter(found.getString("kind")).orElseThrow(),
                found.getString("type"),
                new RecordId(found.getLong("subject")),
                found.getInt("base"),
                found.getLong("at"),
                RowText.fields(found.getString("payload")),
                found.getInt("schema"));
        return new Entry(
                change,
                found.getLong("account"),
                found.getLong("area_id"),
                found.getLong("estimated"),
                found.getLong("received"),
                Outcome.ofCode(found.getString("outcome")),
                RowText.fields(found.getString("details")),
                effects(found.getString("effects")),
                new Hash(found.getString("previous")),
                new Hash(found.getString("hash")));
    }

    private static List<Effect> effects(String json) {
        return ((Value.Items) RowText.value(json))
                .items().stream()
                        .map(effect -> ((Value.Items) effect).items())
                        .map(EntryText::effect)
                        .toList();
    }

    private static Effect effect(List<Value> parts) {
        return new Effect(
                new RecordId(RowText.whole(parts.get(0))),
                ((Value.Text) parts.get(1)).text(),
                (int) RowText.whole(parts.get(2)),
                (Value.Fields) parts.get(3));
    }

    static String effects(Entry entry) {
        return Canonical.write(
                new Value.Items(entry.effects().stream().map(Effect::value).toList()));
    }
}
