package org.sala.simulation.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;
import org.sala.simulation.Tree;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Parts;

/** Bugs in who may see and do what, and in the rules that are data. */
final class RightsMutants {
    private RightsMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of(
                        "whatever shelf a phone asks for, it is given",
                        asked(rights -> new Wrong(rights) {
                            @Override
                            public List<Scope> scopes() {
                                List<Scope> scopes = new ArrayList<>(super.scopes());
                                Land.VILLAGES.forEach(village -> scopes.add(new Scope(
                                        village == Land.LAT ? Land.NEXT_DISTRICT : Land.DISTRICT,
                                        Scope.VILLAGE,
                                        village)));
                                return scopes;
                            }
                        }),
                        "NoUnauthorisedRead"),
                Mutant.of(
                        "a record is sent with all its fields",
                        asked(rights -> new Wrong(rights) {
                            @Override
                            public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                                return super.show(row, owner).map(fields -> row.data());
                            }
                        }),
                        "NoUnauthorisedRead"),
                Mutant.of(
                        "nobody is asked for consent before a record is sent",
                        asked(rights -> new Wrong(rights) {
                            @Override
                            public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                                return super.show(row, owner == null ? null : agreeing(owner));
                            }
                        }),
                        "NoUnauthorisedRead"),
                Mutant.of(
                                "what hangs on a need is not hidden with it",
                                asked(rights -> new Wrong(rights) {
                                    @Override
                                    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                                        return super.show(without(row, "rights"), owner);
                                    }
                                }),
                                "NoUnauthorisedRead")
                        .from(123),
                Mutant.of("nobody asks what a record is about", RightsMutants::unguarded, "NoUnauthorisedRead")
                        .from(123),
                Mutant.of(
                                "where a confidential service is, everybody is told",
                                asked(rights -> new Wrong(rights) {
                                    @Override
                                    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                                        return super.show(row, owner)
                                                .map(fields -> fields.with(
                                                        "address", row.data().get("address")));
                                    }
                                }),
                                "NoUnauthorisedRead")
                        .from(1),
                Mutant.of(
                                "somebody decides who does not see all of it",
                                asked(rights -> new Wrong(rights) {
                                    @Override
                                    public boolean isShownTo(long account, Row settle, @Nullable Row owner) {
                                        return true;
                                    }
                                }),
                                "SomebodySettles")
                        .from(727),
                Mutant.of(
                        "everybody may change everything",
                        asked(rights -> new Wrong(rights) {
                            @Override
                            public Optional<String> objection(
                                    Change change, @Nullable Row subject, @Nullable Row owner, @Nullable Row about) {
                                return Optional.empty();
                            }
                        }),
                        "NoUnauthorisedChange"),
                Mutant.of(
                                "a phone is not told that its rights are others now",
                                asked(rights -> new Wrong(rights) {
                                    @Override
                                    public String fingerprint() {
                                        return "always";
                                    }
                                }),
                                "SameEverywhere")
                        .from(20),
                Mutant.of(
                                "a message is read before it is sent",
                                asked(rights -> new Wrong(rights) {
                                    @Override
                                    public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                                        return super.show(row.type().equals("message") ? sent(row) : row, owner);
                                    }
                                }),
                                "NoUnauthorisedRead")
                        .from(8),
                Mutant.of("the last word on a referral stands", RightsMutants::anyState, "LifeCyclesHold")
                        .from(112),
                Mutant.of(
                                "the later value always stands",
                                parts -> parts.withRules(everywhere(parts.rules(), "policy", "propose", "later")),
                                "NoSilentOverwrite")
                        .from(32),
                Mutant.of(
                                "of two texts the later stands",
                                parts -> parts.withRules(everywhere(parts.rules(), "policy", "join", "later")),
                                "NoSilentOverwrite")
                        .from(119));
    }

    private static UnaryOperator<Parts> asked(UnaryOperator<Rights> wrong) {
        return parts -> parts.withRights(wrong);
    }

    private static Row without(Row row, String field) {
        return new Row(
                row.id(),
                row.type(),
                row.area(),
                row.owner(),
                row.rv(),
                row.data().with(field, Value.Nothing.NOTHING),
                row.versions(),
                row.scopes());
    }

    private static Parts unguarded(Parts parts) {
        Value.Fields records = parts.rules().fields("records");
        for (String type : records.values().keySet()) {
            Value.Fields shape = records.fields(type);
            Value.Fields fields = shape.fields("fields").with("rights", Value.Nothing.NOTHING);
            records = records.with(type, shape.with("fields", fields));
        }
        return parts.withRules(parts.rules().with("records", records));
    }

    private static Row agreeing(Row person) {
        Value.Fields agreed = Value.Fields.NONE;
        for (String purpose : List.of("record", "refer", "report-back", "tell-outcome")) {
            agreed = agreed.with(purpose, Tree.fields("1", 0));
        }
        return told(person, "consents", agreed);
    }

    private static Row sent(Row message) {
        return told(message, Row.STATUS, new Value.Text("sent"));
    }

    /** The same record, but for one field. */
    private static Row told(Row row, String field, Value value) {
        return new Row(
                row.id(),
                row.type(),
                row.area(),
                row.owner(),
                row.rv(),
                row.data().with(field, value),
                row.versions(),
                row.scopes());
    }

    private static Parts anyState(Parts parts) {
        Value.Fields cycles = parts.rules().fields("lifecycles");
        Value.Fields referral = cycles.fields("referral");
        Value.Fields commands = referral.fields("commands");
        Value every = commands.fields("void").get("from");
        for (String name : commands.values().keySet()) {
            commands = commands.with(name, commands.fields(name).with("from", every));
        }
        return parts.withRules(
                parts.rules().with("lifecycles", cycles.with("referral", referral.with("commands", commands))));
    }

    /** The same tree with another text wherever this one stands under this name. */
    private static Value.Fields everywhere(Value.Fields tree, String name, String right, String wrong) {
        Map<String, Value> changed = new TreeMap<>();
        tree.values().forEach((key, value) -> {
            boolean isIt = key.equals(name) && value.equals(new Value.Text(right));
            changed.put(
                    key,
                    isIt
                            ? new Value.Text(wrong)
                            : value instanceof Value.Fields inner ? everywhere(inner, name, right, wrong) : value);
        });
        return new Value.Fields(changed);
    }
}
