package org.sala.simulation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.rule.Value;
import org.sala.simulation.Invention.Known;
import org.sala.simulation.district.Team;
import org.sala.simulation.oracle.Recorded;
import org.sala.simulation.phone.Phone;

/** What happens on an ordinary day: people record things, phones ask, letters arrive, somebody answers on a page. */
final class Days {
    /** Forms that stand open on a phone at most. */
    private static final int FORMS = 3;

    private final World world;
    private final Rounds rounds;
    private final Value.Fields rules;
    private final Dice dice;
    private final Doings doings;
    private final Scenes scenes;
    private final Meetings meetings;
    private final Map<Long, List<Form>> forms = new LinkedHashMap<>();

    Days(World world, Rounds rounds, Upheavals upheavals, Value.Fields rules, Dice dice) {
        this.world = world;
        this.rounds = rounds;
        this.rules = rules;
        this.dice = dice;
        this.doings = new Doings(rules, dice);
        this.scenes = new Scenes(this, rounds, upheavals, rules, dice, doings);
        this.meetings = new Meetings(this, rules, dice, doings);
    }

    void happen() {
        Phone phone = dice.pick(world.phones());
        int luck = dice.roll(100);
        if (luck < 8) {
            meetings.happen(phone, dice.pick(world.phones()));
        } else if (luck < 34) {
            work(phone);
        } else if (luck < 40) {
            scenes.happen(phone, dice.pick(world.phones()), dice.pick(world.phones()));
        } else if (luck < 52) {
            rounds.ask(phone, world.network()::send);
        } else if (luck < 80) {
            world.network().arrive().ifPresent(rounds::arrive);
        } else if (luck < 90) {
            rounds.sync(phone);
        } else if (luck < 93) {
            world.say(World.name(phone) + " is switched off and on");
            phone.restart();
            world.book().stepped(phone);
        } else {
            page();
        }
    }

    List<Known> known(Phone phone) {
        return phone.known().stream().map(Known::of).toList();
    }

    private void work(Phone phone) {
        if (dice.percent(10) && calling(phone).writes().contains("person")) {
            visit(phone);
            return;
        }
        if (dice.percent(20)) {
            openForm(phone);
        }
        List<Form> open = forms.getOrDefault(phone.device(), List.of());
        if (!open.isEmpty() && dice.percent(25)) {
            saveForm(phone, dice.pick(open));
            return;
        }
        doings.next(known(phone), calling(phone)).ifPresent(draft -> record(phone, draft));
    }

    Calling calling(Phone phone) {
        return Calling.of(rules, world.team().grantsOf(phone.account()));
    }

    private void visit(Phone phone) {
        record(phone, doings.notice(calling(phone)));
        long person = phone.known().stream()
                .map(Known::of)
                .filter(one -> one.type().equals("person"))
                .mapToLong(Known::id)
                .max()
                .orElse(0);
        if (person > 0) {
            doings.visit(person, known(phone)).forEach(draft -> record(phone, draft));
        }
    }

    /** A record as it stood on a screen when somebody began to change it. */
    record Form(Value.Fields row, Value.Fields confirmed) {}

    Optional<Form> look(Phone phone, long record) {
        return phone.see(record).map(row -> new Form(row, phone.confirmed(record)));
    }

    /** Somebody opens a form, and saves it only when others have been there. */
    private void openForm(Phone phone) {
        List<Known> known = known(phone).stream()
                .filter(one -> !rules.fields("records").fields(one.type()).flag("fact"))
                .toList();
        if (known.isEmpty()) {
            return;
        }
        List<Form> open = forms.computeIfAbsent(phone.device(), none -> new ArrayList<>());
        look(phone, dice.pick(known).id()).ifPresent(open::add);
        if (open.size() > FORMS) {
            open.removeFirst();
        }
    }

    private void saveForm(Phone phone, Form form) {
        Value.Fields row = form.row();
        var one = new Known(
                Tree.whole(row.get("id")),
                row.text("type").orElse(""),
                row.fields("data").text("status").orElse(""),
                0,
                0);
        doings.change(one, known(phone)).ifPresent(draft -> record(phone, draft.with("from", row), Optional.of(form)));
    }

    void record(Phone phone, Value.Fields draft) {
        OptionalLong subject = draft.whole("subject");
        record(phone, draft, subject.isEmpty() ? Optional.empty() : look(phone, subject.getAsLong()));
    }

    void record(Phone phone, Value.Fields draft, Optional<Form> seen) {
        Optional<Value> before = last(phone);
        Phone.Step step = phone.record(draft, world.now());
        Optional<Value> after = last(phone);
        if (!after.equals(before)) {
            Value.Fields entry = (Value.Fields) after.orElseThrow();
            Value wire = entry.get("wire");
            long n = Tree.whole(Tree.list(wire).getFirst());
            Value.Fields shown = seen.map(form -> form.row().fields("data")).orElse(Value.Fields.NONE);
            Value.Fields confirmed = seen.map(Form::confirmed).orElse(Value.Fields.NONE);
            world.book().recorded(new Recorded(phone.device(), n, wire, shown, confirmed));
        }
        String end = switch (step) {
            case Phone.Step.Done(Value.Fields answer, boolean isAlive) -> isAlive ? "" : ", and then it dies";
            case Phone.Step.Died died ->
                after.equals(before) ? ", and it dies before" : ", and it dies when that is saved";
            case Phone.Step.Nothing(String why) -> ": " + why;
        };
        world.say(World.name(phone) + " records " + Reading.draft(draft) + end);
        world.book().stepped(phone);
    }

    private static Optional<Value> last(Phone phone) {
        List<Value> entries = phone.disk().stored().items("entries");
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.getLast());
    }

    /** Somebody moves something along on a page or by a link. */
    private void page() {
        long account = dice.oneOf(Team.SOMPHONE, Team.SOMPHONE, Team.VANH, Team.NOY);
        List<Row> rows = world.centre().archive().rows().stream()
                .filter(row ->
                        List.of("referral", "settle", "person", "consent").contains(row.type()))
                .toList();
        if (rows.isEmpty()) {
            return;
        }
        Row row = dice.pick(rows);
        doings.move(new Known(row.id().number(), row.type(), row.status(), 0, 0))
                .ifPresent(draft -> {
                    var asked = Draft.command(
                            new RecordId(row.id().number()),
                            draft.text("type").orElseThrow(),
                            row.rv(),
                            draft.fields("fields"));
                    boolean isDone =
                            world.centre().submit(account, List.of(asked)).isPresent();
                    world.say(Team.name(account) + " asks on a page for " + Reading.draft(draft)
                            + (isDone ? "" : ", and the server dies"));
                });
    }
}
