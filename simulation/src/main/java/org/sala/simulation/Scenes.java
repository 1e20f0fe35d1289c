package org.sala.simulation;

import java.util.List;
import java.util.Optional;
import org.sala.rule.Value;
import org.sala.simulation.Invention.Known;
import org.sala.simulation.phone.Phone;

/** What several people do about one record: chance alone would bring them together too seldom. */
final class Scenes {
    private final Days days;
    private final Rounds rounds;
    private final Upheavals upheavals;
    private final Value.Fields rules;
    private final Dice dice;
    private final Doings doings;

    Scenes(Days days, Rounds rounds, Upheavals upheavals, Value.Fields rules, Dice dice, Doings doings) {
        this.days = days;
        this.rounds = rounds;
        this.upheavals = upheavals;
        this.rules = rules;
        this.dice = dice;
        this.doings = doings;
    }

    void happen(Phone one, Phone other, Phone third) {
        Optional<Known> met = common(one, other);
        if (met.isEmpty() || one == other) {
            return;
        }
        Known row = met.get();
        int luck = dice.roll(100);
        if (luck < 25 && rules.fields("records").fields(row.type()).has("lifecycle")) {
            doings.move(row).ifPresent(draft -> days.record(one, draft));
            doings.move(row).ifPresent(draft -> days.record(other, draft));
        } else if (luck < 65) {
            String field = doings.field(row);
            set(one, row, field);
            set(other, row, field);
        } else if (luck < 85) {
            form(one, other, row);
        } else {
            relive(one, other, third, row);
        }
    }

    /** A record that both have and may change, mostly a person. */
    private Optional<Known> common(Phone one, Phone other) {
        List<Long> knownToOther = days.known(other).stream().map(Known::id).toList();
        List<Known> common = days.known(one).stream()
                .filter(row -> knownToOther.contains(row.id()))
                .filter(row -> days.calling(one).writes().contains(row.type())
                        && days.calling(other).writes().contains(row.type()))
                .filter(row -> !rules.fields("records").fields(row.type()).flag("fact"))
                .toList();
        List<Known> people =
                common.stream().filter(row -> row.type().equals("person")).toList();
        return common.isEmpty()
                ? Optional.empty()
                : Optional.of(dice.pick(people.isEmpty() || dice.percent(40) ? common : people));
    }

    private void set(Phone phone, Known row, String field) {
        doings.set(row, List.of(field), days.known(phone)).ifPresent(draft -> days.record(phone, draft));
    }

    /** A form stands open; what another wrote meanwhile comes to the same phone; then the form is saved. */
    private void form(Phone one, Phone other, Known row) {
        Optional<Days.Form> form = days.look(one, row.id());
        String field = doings.field(row);
        set(other, row, field);
        rounds.sync(other);
        rounds.sync(one);
        form.ifPresent(open -> doings.set(row, List.of(field), days.known(one))
                .ifPresent(draft -> days.record(one, draft.with("from", open.row()), form)));
    }

    /** What one wrote and another saw is lost with a life of the server; in the next one a third is there first. */
    private void relive(Phone one, Phone other, Phone third, Known row) {
        String field = doings.field(row);
        upheavals.backUp();
        set(one, row, field);
        rounds.sync(one);
        rounds.sync(other);
        set(other, row, field);
        upheavals.restore();
        set(third, row, field);
        rounds.sync(third);
        rounds.sync(other);
    }
}
