package org.sala.server.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.sala.followup.LogContact;
import org.sala.journal.RecordId;
import org.sala.rule.Value;

/** How one invented person is noticed, asked, and listened to, by the volunteer of the village. What follows is {@link DemoHelp}. */
final class DemoJourney {
    private static final List<String> STRENGTHS = List.of("family", "neighbours", "faith", "skill", "land", "joy");
    private static final List<String> NO_REASONS = List.of("not-now", "no-need", "family-says-no", "afraid", "busy");

    private final DemoStage stage;
    private final DemoPerson person;
    private final DemoPhone volunteer;
    private final String language;
    private boolean isAskedByNurse;

    DemoJourney(DemoStage stage, DemoPerson person) {
        this.stage = stage;
        this.person = person;
        this.volunteer = stage.team().volunteerOf(person.village());
        this.language = stage.team().languageOf(person.village());
    }

    void begin() {
        if (person.isKnown()) {
            volunteer.command(person.id(), "person.notice", noticed());
        }
        offer(1);
    }

    private Telling noticed() {
        int how = stage.dice().nextInt(100);
        String by =
                how < 50 ? "volunteer" : how < 68 ? "clinician" : how < 86 ? "family" : how < 93 ? "self" : "gathering";
        isAskedByNurse = by.equals("clinician");
        return Telling.nothing()
                .and("noticedBy", by)
                .and("noticedOn", stage.clock().today());
    }

    private void offer(int attempt) {
        int answer = stage.dice().nextInt(100);
        var next = stage.clock().today().plusDays(12);
        if (answer < 70 || attempt > 2) {
            volunteer.command(person.id(), "person.agree");
            listen();
        } else if (answer < 80) {
            contact("visit", "refused");
            String reason = NO_REASONS.get(stage.dice().nextInt(NO_REASONS.size()));
            volunteer.command(person.id(), "person.decline", Telling.nothing().and("reason", reason));
        } else if (answer < 92) {
            volunteer.command(person.id(), "person.postpone", Telling.nothing().and("next", next));
            stage.year().after(5, () -> offer(attempt + 1));
        } else {
            contact("visit", "unreachable");
            volunteer.command(person.id(), "person.miss", Telling.nothing().and("next", next));
            stage.year().after(5, () -> offer(attempt + 1));
        }
    }

    private void contact(String kind, String result) {
        volunteer.does(LogContact.of(person.id(), stage.clock().today(), kind, result)
                .minutes(stage.between(10, 70))
                .log(0));
    }

    private void listen() {
        contact("visit", "reached");
        boolean mayRecord = person.isKnown() || agrees("record", 94);
        boolean mayRefer = mayRecord && agrees("refer", 88);
        boolean mayReport = mayRefer && isAskedByNurse && agrees("report-back", 85);
        Telling about = about(mayRecord);
        volunteer.edit(person.id(), "person", about);
        if (!mayRecord) return;
        strengths();
        List<DemoNeed> needs = needs();
        if (stage.happens(40)) measure(person.id(), 2, 6);
        new DemoHelp(stage, person, known(about), needs, mayRefer, mayReport).begin();
    }

    /** What the worker knows when looking for help. */
    private Value.Fields known(Telling about) {
        return about.fields()
                .with(Telling.nothing()
                        .and(
                                "place",
                                stage.land().villages().get(person.village()).id())
                        .and("sex", person.isWoman() ? "female" : "male")
                        .and("birthYear", person.birthYear())
                        .fields());
    }

    private boolean agrees(String purpose, int inHundred) {
        if (stage.happens(inHundred)) {
            stage.census().consent(volunteer, person.id(), purpose, language);
            return true;
        }
        volunteer.make(
                "consent",
                Telling.of(person.id())
                        .and("purpose", purpose)
                        .and("how", "spoken")
                        .and("language", language)
                        .and("on", stage.clock().today())
                        .and("status", "refused"));
        return false;
    }

    private Telling about(boolean mayRecord) {
        boolean isOld = person.age(stage.clock().today().getYear()) >= 60;
        Telling about = Telling.nothing()
                .and("languages", List.of(person.village() >= 9 ? "kjg" : person.village() == 6 ? "hmn" : "lo"))
                .and("worker", stage.team().linkWorkerOf(person.village()).account())
                .and("tell", stage.happens(70) ? "visit" : "family");
        if (isAskedByNurse)
            about.and("askedBy", stage.team().with(DemoTeam.NURSE).account());
        if (person.village() >= 9 && stage.happens(60)) about.yes("interpreter");
        Set<String> access = new TreeSet<>();
        if (isOld && stage.happens(55)) access.add("walking");
        if (isOld && stage.happens(25)) access.add("seeing");
        if (isOld && stage.happens(15)) access.add("hearing");
        about.and("access", access).and("transport", List.of(stage.happens(60) ? "walk" : "motorbike"));
        if (mayRecord) {
            about.and("matters", stage.words().matter(stage.dice(), language));
            if (stage.happens(isOld ? 70 : 30)) {
                about.and(
                        "conditions",
                        List.of(stage.words().condition(stage.dice()).in(language)));
            }
        }
        return about;
    }

    private void strengths() {
        for (int at = stage.between(0, 2); at > 0; at--) {
            String kind = STRENGTHS.get(stage.dice().nextInt(STRENGTHS.size()));
            volunteer.fact("strength", Telling.of(person.id()).and("kind", kind));
        }
    }

    private List<DemoNeed> needs() {
        List<String> categories = new ArrayList<>(stage.words().needs());
        int age = person.age(stage.clock().today().getYear());
        if (!person.isWoman() || age < 16 || age > 45) categories.remove("maternal-care");
        List<DemoNeed> needs = new ArrayList<>();
        int many = stage.between(1, 3);
        for (int rank = 1; rank <= many; rank++) {
            String category = stage.happens(25) && categories.contains("transport-health")
                    ? "transport-health"
                    : categories.get(stage.dice().nextInt(categories.size()));
            categories.remove(category);
            RecordId need = volunteer.make(
                    "need",
                    Telling.of(person.id())
                            .and("category", category)
                            .and("words", stage.words().need(category).in(language))
                            .and("rank", rank)
                            .and("raisedBy", rank == 1 ? "self" : "volunteer")
                            .and("on", stage.clock().today()));
            needs.add(new DemoNeed(need, category));
        }
        return needs;
    }

    /** ONS4, read aloud. */
    private void measure(RecordId of, int least, int greatest) {
        measure(stage, volunteer, of, language, least, greatest);
    }

    static void measure(DemoStage stage, DemoPhone by, RecordId person, String language, int least, int greatest) {
        Value.Fields answers = Value.Fields.NONE;
        for (String item : List.of("satisfied", "worthwhile", "happy")) {
            answers = answers.with(item, new Value.Whole(stage.between(least, greatest)));
        }
        answers = answers.with("anxious", new Value.Whole(stage.between(10 - greatest, 10 - least)));
        by.fact(
                "measure",
                Telling.of(person)
                        .and("instrument", "ons4")
                        .and("version", 1)
                        .and("language", language)
                        .and("mode", "read-aloud")
                        .and("answers", answers)
                        .and("on", stage.clock().today()));
    }

    /** A need as a journey goes on with it. */
    record DemoNeed(RecordId id, String category) {}
}
