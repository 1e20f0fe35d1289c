package org.sala.simulation.oracle;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sala.exchange.json.Json;
import org.sala.journal.Kind;
import org.sala.rule.Value;

/** Nobody's words vanish unread: who overwrites what he had not seen, and whose value does not stand, is told so. */
final class NoSilentOverwrite implements Invariant {
    private final Shapes shapes;

    NoSilentOverwrite(Shapes shapes) {
        this.shapes = shapes;
    }

    @Override
    public void decided(Decided decided) {
        @Nullable Standing subject = decided.subject();
        @Nullable Recorded recorded = decided.recorded();
        boolean isTaken =
                decided.outcome().equals("applied") || decided.outcome().equals("conflict");
        if (decided.change().kind() != Kind.EDIT || !isTaken || subject == null || recorded == null) {
            return;
        }
        for (Map.Entry<String, Value> field :
                decided.change().payload().values().entrySet()) {
            String policy =
                    shapes.field(subject.type(), field.getKey()).text("policy").orElse("");
            if (policy.equals("union")) {
                union(decided, subject, recorded, field.getKey(), (Value.Fields) field.getValue());
            } else {
                one(new Meeting(
                        decided,
                        field.getKey(),
                        policy,
                        subject.data().get(field.getKey()),
                        recorded.shown().get(field.getKey()),
                        recorded.confirmed().get(field.getKey()),
                        field.getValue(),
                        subject.writers().getOrDefault(field.getKey(), Set.of())));
            }
        }
    }

    /** What stood there, what the author had on the screen, and what the author wants. */
    private record Meeting(
            Decided decided,
            String field,
            String policy,
            Value stood,
            Value shown,
            Value confirmed,
            Value wanted,
            Set<Long> writers) {

        /** Somebody else's words stood there, and the author had not seen them. */
        boolean isBlind() {
            boolean isOwn = writers.equals(Set.of(decided.change().id().device()));
            boolean isFirst = stood == Value.Nothing.NOTHING && (writers.isEmpty() || policy.equals("fixed"));
            boolean isSeen = Invariant.same(stood, shown) || Invariant.same(stood, confirmed);
            return !isSeen && !Invariant.same(stood, wanted) && !isOwn && !isFirst;
        }

        boolean isKept(Value value) {
            Value after = decided.after(field);
            boolean isWithin = after instanceof Value.Text(String all)
                    && value instanceof Value.Text(String part)
                    && all.contains(part);
            boolean isNoText = policy.equals("join") && value == Value.Nothing.NOTHING;
            return Invariant.same(after, value) || isWithin || isNoText;
        }

        /** All of it is made up, so all of it may be told. */
        @Override
        public String toString() {
            return "%s of record %d in %s, where stood %s by %s, shown was %s and wanted %s,"
                    .formatted(
                            field,
                            decided.change().subject().number(),
                            decided,
                            Json.write(stood),
                            writers,
                            Json.write(shown),
                            Json.write(wanted));
        }

        boolean isTold() {
            return decided.outcome().equals("conflict")
                    && decided.entry().details().texts("fields").contains(field);
        }
    }

    private void one(Meeting meeting) {
        String where = meeting.toString();
        if (meeting.isBlind() && !meeting.isKept(meeting.stood)) {
            ensure(meeting.policy.equals("later"), where + " overwrote what its author had not seen");
            ensure(meeting.isTold(), where + " overwrote what its author had not seen, and nobody is told");
        }
        if (!meeting.isKept(meeting.wanted)) {
            ensure(meeting.isTold(), where + " did not come to stand, and nobody is told");
            boolean mustWait = meeting.policy.equals("propose") || meeting.policy.equals("fixed");
            ensure(
                    !mustWait
                            || Invariant.same(
                                    meeting.decided.left().fields("proposed").get(meeting.field), meeting.wanted),
                    where + " did not come to stand, and waits nowhere");
        }
    }

    private void union(Decided decided, Standing subject, Recorded recorded, String field, Value.Fields edit) {
        List<Value> stood = subject.data().items(field);
        List<Value> shown = Stream.concat(
                        recorded.shown().items(field).stream(), recorded.confirmed().items(field).stream())
                .toList();
        List<Value> after = decided.after(field) instanceof Value.Items(List<Value> items) ? items : List.of();
        for (Value added : edit.items("add")) {
            ensure(after.contains(added), decided + " added to " + field + " what is not there");
        }
        for (Value element : stood) {
            boolean mayGo = edit.items("remove").contains(element) && shown.contains(element);
            ensure(after.contains(element) || mayGo, decided + " took from " + field + " what its author had not seen");
        }
    }
}
