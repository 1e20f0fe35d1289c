package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sala.consent.AnswerConsent;
import org.sala.consent.Purpose;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.JoinRecords;
import org.sala.rule.Value;

/** Two people say yes, no and never mind, in any order and to anybody, are taken for one and parted; at every moment only what they agree to is seen. */
class A12_WhateverTheySayTest {
    enum Deed {
        YES,
        NO,
        BACK,
        LATE_YES,
        NAME,
        JOIN,
        PART
    }

    /**
     * Something that happens.
     *
     * @param who which of the two
     * @param towards 0 anybody, 1 the boat group, 2 somebody else
     */
    record Step(Deed deed, int who, Purpose purpose, int towards) {}

    @Provide
    Arbitrary<List<Step>> lives() {
        Arbitrary<Purpose> purposes = Arbitraries.of(Purpose.RECORD, Purpose.REFER, Purpose.REPORT_BACK);
        return Combinators.combine(
                        Arbitraries.of(Deed.values()),
                        Arbitraries.integers().between(0, 1),
                        purposes,
                        Arbitraries.integers().between(0, 2))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }

    @Property(tries = 150)
    void nothing_is_seen_without_a_yes_and_everything_with_it(@ForAll("lives") List<Step> life) {
        var world = new World();
        world.check();
        for (Step step : life) {
            world.live(step);
            world.check();
        }
    }

    /** What one of them agrees to, by the plainest rule: what was said last to anybody, or to this one. */
    private static final class Agreement {
        private final Map<Purpose, Set<Integer>> yes = new TreeMap<>();
        private final Map<Purpose, Set<Integer>> no = new TreeMap<>();

        private static Set<Integer> of(Map<Purpose, Set<Integer>> said, Purpose purpose) {
            return said.computeIfAbsent(purpose, none -> new HashSet<>());
        }

        void agrees(Purpose purpose, int towards) {
            of(yes, purpose).add(towards);
            of(no, purpose).remove(towards);
        }

        void ends(Purpose purpose, int towards) {
            of(yes, purpose).removeIf(one -> towards == 0 || one == towards);
        }

        /** Whoever takes it back from one means that one, also while a yes to anybody stands. */
        void takesBack(Purpose purpose, int towards) {
            ends(purpose, towards);
            if (towards != 0 && of(yes, purpose).contains(0)) {
                of(no, purpose).add(towards);
            }
        }

        void refuses(Purpose purpose, int towards) {
            ends(purpose, towards);
            if (towards != 0) {
                of(no, purpose).add(towards);
            }
        }

        boolean covers(Purpose purpose, int towards) {
            return !of(no, purpose).contains(towards)
                    && (of(yes, purpose).contains(0)
                            || (towards != 0 && of(yes, purpose).contains(towards)));
        }
    }

    private static final class World {
        private static final int BOATS = 1;

        private final Phonsay phonsay = new Phonsay();
        private final List<RecordId> people = List.of(phonsay.met("name-0-0"), phonsay.met("name-1-0"));
        private final List<Agreement> agreed = List.of(new Agreement(), new Agreement());
        private final List<String> names = new ArrayList<>(List.of("name-0-0", "name-1-0"));
        private final List<RecordId> referrals = new ArrayList<>();
        private final List<RecordId> messages = new ArrayList<>();
        private final RecordId boats;
        private final RecordId truckers = phonsay.organization("Truckers");
        private final Member somphone;
        private int named;

        World() {
            phonsay.syncAll();
            boats = does(
                    phonsay.noy, Draft.making(0, "organization", fields("place", District.PHONSAY, "name", "Boats")));
            RecordId boat = does(
                    phonsay.noy,
                    Draft.making(0, "service", fields("organization", boats, "place", District.PHONSAY, "name", "B")));
            somphone = phonsay.district.join(District.SOMPHONE, "organization-contact", District.DISTRICT, boats);
            for (int who = 0; who < people.size(); who++) {
                agreed.get(who).agrees(Purpose.RECORD, 0);
                for (Purpose purpose : List.of(Purpose.REFER, Purpose.REPORT_BACK)) {
                    phonsay.agrees(people.get(who), purpose);
                    agreed.get(who).agrees(purpose, 0);
                }
                phonsay.noy.syncs();
                referrals.add(refers(who, boat));
                messages.add(does(
                        phonsay.noy,
                        Draft.making(
                                0,
                                "message",
                                fields("person", people.get(who), "to", District.DAO, "words", "report-" + who))));
                does(phonsay.noy, Draft.command(messages.getLast(), "message.approve", 0, fields()));
                does(phonsay.noy, Draft.command(messages.getLast(), "message.send", 0, fields()));
            }
        }

        private RecordId refers(int who, RecordId boat) {
            RecordId referral = does(
                    phonsay.noy,
                    Draft.making(
                            0,
                            "referral",
                            fields("person", people.get(who), "service", boat, "organization", boats)
                                    .with(fields("words", "please-" + who, "share", List.of("name")))));
            does(phonsay.noy, Draft.command(referral, "referral.request", 0, Value.Fields.NONE));
            return referral;
        }

        void live(Step step) {
            phonsay.district.pass(Duration.ofMinutes(5));
            // A record is kept by the team, and not for one receiver.
            int towards = step.purpose() == Purpose.RECORD ? 0 : step.towards();
            switch (step.deed()) {
                case YES -> yes(step.who(), step.purpose(), towards);
                case NO -> no(step.who(), step.purpose(), towards);
                case BACK -> back(step.who(), step.purpose(), towards);
                case LATE_YES -> lateYes(step.who(), step.purpose(), towards);
                case NAME -> name(step.who());
                case JOIN ->
                    phonsay.noy.does(new JoinRecords(people.get(step.who())).into(0, people.get(1 - step.who()), ""));
                case PART ->
                    phonsay.list("merge").stream()
                            .filter(merge -> merge.status().equals("merged"))
                            .findFirst()
                            .ifPresent(merge -> phonsay.vanh.does(JoinRecords.part(merge)));
            }
            phonsay.syncAll();
            somphone.syncs();
        }

        private AnswerConsent answer(int who, int towards) {
            AnswerConsent answer = AnswerConsent.signed(people.get(who), TODAY);
            return towards == 0 ? answer : answer.towards(towards == BOATS ? boats : truckers);
        }

        private void yes(int who, Purpose purpose, int towards) {
            does(phonsay.khamla, answer(who, towards).yes(0, purpose));
            agreed.get(who).agrees(purpose, towards);
        }

        private void no(int who, Purpose purpose, int towards) {
            does(phonsay.noy, answer(who, towards).no(0, purpose));
            agreed.get(who).refuses(purpose, towards);
        }

        /** A yes waits on the nurse's phone while a no is already known: the no was said later. */
        private void lateYes(int who, Purpose purpose, int towards) {
            phonsay.dao.does(answer(who, towards).yes(0, purpose));
            phonsay.district.pass(Duration.ofMinutes(5));
            no(who, purpose, towards);
        }

        private void back(int who, Purpose purpose, int towards) {
            phonsay.ownedBy(people.get(who)).stream()
                    .filter(row -> row.type().equals("consent") && row.status().equals("given"))
                    .filter(row -> row.data().needText("purpose").equals(purpose.code()))
                    .filter(row -> towards(row) == towards)
                    .findFirst()
                    .ifPresent(consent -> {
                        does(phonsay.khamla, new WithdrawConsent(consent).withdraw());
                        agreed.get(who).takesBack(purpose, towards);
                    });
        }

        private int towards(Row consent) {
            var receiver = consent.data().whole("receiver");
            return receiver.isEmpty() ? 0 : receiver.getAsLong() == boats.number() ? BOATS : 2;
        }

        private void name(int who) {
            named++;
            String name = "name-" + who + "-" + named;
            phonsay.offline(phonsay.khamla, people.get(who), "given", name);
            if (agreed.get(who).covers(Purpose.RECORD, 0)) {
                names.set(who, name);
            }
        }

        void check() {
            phonsay.syncAll();
            somphone.syncs();
            for (int who = 0; who < people.size(); who++) {
                Agreement agreement = agreed.get(who);
                boolean mayKeep = agreement.covers(Purpose.RECORD, 0);
                boolean mayRefer = agreement.covers(Purpose.REFER, BOATS);
                sees(phonsay.noy, "\"given\":\"" + names.get(who) + "\"", mayKeep);
                sees(phonsay.khamla, "\"given\":\"" + names.get(who) + "\"", mayKeep);
                sees(phonsay.seng, "name-" + who, false);
                sees(somphone, names.get(who), mayKeep && mayRefer);
                sees(somphone, "please-" + who, mayRefer);
                sees(phonsay.noy, "please-" + who, mayRefer);
                sees(phonsay.dao, "report-" + who, agreement.covers(Purpose.REPORT_BACK, 0));
                if (!mayKeep) {
                    phonsay.everybody().forEach(nameless(who));
                }
            }
        }

        private java.util.function.Consumer<Member> nameless(int who) {
            return member -> sees(member, "name-" + who, false);
        }

        private static void sees(Member member, String words, boolean mayThey) {
            assertEquals(mayThey, member.holds().contains(words), words + " on the phone of " + member.account());
        }
    }
}
