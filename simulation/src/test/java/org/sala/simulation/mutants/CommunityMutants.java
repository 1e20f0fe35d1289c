package org.sala.simulation.mutants;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sala.journal.Change;
import org.sala.journal.Journal;
import org.sala.journal.Rights;
import org.sala.journal.Row;
import org.sala.journal.Scope;
import org.sala.rule.Value;
import org.sala.simulation.district.Land;
import org.sala.simulation.district.Parts;
import org.sala.simulation.district.Passing;

/** Bugs in what a community holds in common: who sees it, who may answer for it, and what is counted. */
final class CommunityMutants {
    private CommunityMutants() {}

    static List<Mutant> all() {
        return List.of(
                Mutant.of("what one person needs is laid out before everybody", laidOut(), "CommunityNamesNobody"),
                Mutant.of(
                        "the office follows who came and how they voted",
                        asked(Curious::new),
                        "OfficesHoldNobody",
                        "NoUnauthorisedRead"),
                Mutant.of(
                        "who made a promise may say that it was kept",
                        asked(rights -> new Lenient(rights, "commitment.confirm")),
                        "ReceiverConfirms"),
                Mutant.onPhone(
                        "a vote that is sent once more is counted twice",
                        "overlay.js",
                        "before.filter((row) => !laid.has(row.id))",
                        "before.filter((row) => !laid.has(row.id) || row.type === \"vote\" || row.type === \"attendance\")",
                        "TalliesComeOut"),
                Mutant.of(
                        "a count that was replaced counts on", asked(CommunityMutants::notReplacing), "TalliesComeOut"),
                Mutant.of(
                        "a card is kept as if it were for one person",
                        keeping(CommunityMutants::ofOne),
                        "TalliesComeOut",
                        "NoUnauthorisedRead"),
                Mutant.of(
                        "below nobody reads what those above promised",
                        asked(Walled::new),
                        "NoGapNoReturn",
                        "SameEverywhere"));
    }

    private static UnaryOperator<Parts> asked(UnaryOperator<Rights> wrong) {
        return parts -> parts.withRights(wrong);
    }

    /** Lets the side that gave a promise say what only the other may. */
    private static final class Lenient extends Wrong {
        private final String command;

        Lenient(Rights behind, String command) {
            super(behind);
            this.command = command;
        }

        @Override
        public Optional<String> objection(
                Change change, @Nullable Row subject, @Nullable Row owner, @Nullable Row about) {
            Optional<String> objection = super.objection(change, subject, owner, about);
            return change.type().equals(command)
                    ? objection.filter(why -> !why.equals("not-the-receiving-side"))
                    : objection;
        }
    }

    /** Follows the shelf of those who work with a village's people wherever it follows what the village holds in common. */
    private static final class Curious extends Wrong {
        private final Rights behind;

        Curious(Rights behind) {
            super(behind);
            this.behind = behind;
        }

        @Override
        public List<Scope> scopes() {
            Set<Scope> scopes = new LinkedHashSet<>(super.scopes());
            boolean isOffice = scopes.stream().noneMatch(scope -> scope.kind().equals(Scope.VILLAGE));
            super.scopes().stream()
                    .filter(scope -> isOffice && scope.kind().equals(Scope.COMMUNITY))
                    .map(scope -> new Scope(scope.area(), Scope.VILLAGE, scope.number()))
                    .forEach(scopes::add);
            return List.copyOf(scopes);
        }

        @Override
        public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
            boolean isCard = row.type().equals("vote") || row.type().equals("attendance");
            return isCard ? Optional.of(row.data()) : behind.show(row, owner);
        }
    }

    /** Reads nothing of a district but for those who work in all of it. */
    private static final class Walled extends Wrong {
        Walled(Rights behind) {
            super(behind);
        }

        @Override
        public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
            boolean isDistricts = row.scopes().contains(new Scope(Land.DISTRICT, Scope.COMMUNITY, Land.DISTRICT));
            boolean isOfAll = Set.copyOf(super.scopes())
                    .containsAll(List.of(
                            new Scope(Land.DISTRICT, Scope.COMMUNITY, Land.NAKHAM),
                            new Scope(Land.DISTRICT, Scope.COMMUNITY, Land.THONG)));
            return isDistricts && !isOfAll ? Optional.empty() : super.show(row, owner);
        }
    }

    private static Rights notReplacing(Rights rights) {
        return new Wrong(rights) {
            @Override
            public Optional<Value.Fields> show(Row row, @Nullable Row owner) {
                return super.show(row, owner)
                        .map(fields -> row.type().equals("attendance")
                                ? fields.with("replaces", Value.Nothing.NOTHING)
                                : fields);
            }
        };
    }

    private static UnaryOperator<Parts> laidOut() {
        return keeping(row -> {
            Set<Scope> scopes = new LinkedHashSet<>(row.scopes());
            row.scopes().stream()
                    .filter(scope -> row.type().equals("need") && scope.kind().equals(Scope.VILLAGE))
                    .forEach(scope -> scopes.add(new Scope(row.area(), Scope.COMMUNITY, scope.number())));
            return with(row, row.data(), scopes);
        });
    }

    private static Row ofOne(Row row) {
        return row.type().equals("vote") ? with(row, row.data().with("count", new Value.Whole(1)), row.scopes()) : row;
    }

    private static Row with(Row row, Value.Fields data, Set<Scope> scopes) {
        return new Row(row.id(), row.type(), row.area(), row.owner(), row.rv(), data, row.versions(), scopes);
    }

    /** Every record is kept otherwise than it was decided. */
    private static UnaryOperator<Parts> keeping(UnaryOperator<Row> wrong) {
        return parts -> parts.withJournal(journal -> new Passing(journal) {
            @Override
            protected Journal.Writing writing(Journal.Writing behind) {
                return new Hands(behind) {
                    @Override
                    public void save(Journal.Saving saving) {
                        List<Journal.Changed> rows = new ArrayList<>();
                        saving.rows()
                                .forEach(changed ->
                                        rows.add(new Journal.Changed(changed.before(), wrong.apply(changed.after()))));
                        super.save(new Journal.Saving(saving.device(), saving.entries(), rows));
                    }
                };
            }
        });
    }
}
