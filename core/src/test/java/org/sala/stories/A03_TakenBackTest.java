package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;
import static org.sala.stories.Village.does;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.consent.Purpose;
import org.sala.consent.WithdrawConsent;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.rule.FieldKind;
import org.sala.rule.FieldRule;
import org.sala.rule.RecordType;
import org.sala.rule.Value;

/**
 * Bounmy has told his whole story, and takes it back. In every field that needs his yes stands a word of its own; afterwards none of these
 * words is on any phone, in whatever record, story or card it stood, nor on one that comes new.
 */
class A03_TakenBackTest {
    private final Phonsay phonsay = new Phonsay();
    private final RecordId bounmy = phonsay.met();
    private final TreeSet<String> secrets = new TreeSet<>();
    private Member somphone = phonsay.noy;
    private RecordId referral = bounmy;
    private RecordId message = bounmy;

    @BeforeEach
    void his_whole_story_is_written_down() {
        phonsay.agrees(bounmy, Purpose.REFER);
        phonsay.agrees(bounmy, Purpose.REPORT_BACK);
        phonsay.agrees(bounmy, Purpose.TELL_OUTCOME);
        phonsay.syncAll();
        RecordId boats = does(
                phonsay.noy, Draft.making(0, "organization", fields("place", District.PHONSAY, "name", "Boat group")));
        RecordId boat = does(
                phonsay.noy,
                Draft.making(0, "service", fields("organization", boats, "place", District.PHONSAY, "name", "Boat")));
        somphone = phonsay.district.join(District.SOMPHONE, "organization-contact", District.DISTRICT, boats);
        does(phonsay.noy, Draft.edit(bounmy, "person", 0, secretsOf("person")));
        RecordId need = makes("need", "category", "transport", "place", District.PHONSAY);
        RecordId goal = makes("goal", "need", need);
        makes("step", "goal", goal, "who", "volunteer");
        referral = makes(
                "referral",
                "service",
                boat,
                "organization",
                boats,
                "need",
                need,
                "share",
                List.of("name", "phone", "landmark", "conditions", "age"));
        does(phonsay.noy, Draft.command(referral, "referral.request", 0, Value.Fields.NONE));
        does(somphone, Draft.command(referral, "referral.accept", 0, fields("note", secret("referral.note"))));
        message = makes("message", "to", District.DAO);
        does(phonsay.noy, Draft.command(message, "message.approve", 0, Value.Fields.NONE));
        does(phonsay.noy, Draft.command(message, "message.send", 0, Value.Fields.NONE));
        facts("strength", "kind", "family");
        facts("contact", "kind", "visit", "result", "reached");
        facts("followup", "referral", referral, "organization", boats, "went", "yes", "source", "person");
        facts("measure", "instrument", "ons4", "mode", "self");
        facts("handover", "to", District.KHAMLA);
        phonsay.syncAll();
        somphone.syncs();
    }

    private RecordId makes(String type, Object... more) {
        return does(phonsay.noy, Draft.making(0, type, whole(type, more)));
    }

    private void facts(String type, Object... more) {
        does(phonsay.noy, Draft.fact(0, type, whole(type, more)));
    }

    private Value.Fields whole(String type, Object... more) {
        return fields(more).with("person", new Value.Whole(bounmy.number())).with(secretsOf(type));
    }

    /** A word of its own for every field of the type that needs a consent. */
    private Value.Fields secretsOf(String type) {
        RecordType rule = phonsay.district.rules().type(type).orElseThrow();
        Value.Fields told = Value.Fields.NONE;
        for (FieldRule field : rule.fields().values()) {
            if (field.consent() != null && !field.policy().name().equals("DERIVED")) {
                told = told.with(field.name(), secretOf(field, type + "." + field.name()));
            }
        }
        return told;
    }

    private Value secretOf(FieldRule field, String name) {
        return switch (field.kind()) {
            case TEXTS -> Value.Items.ofTexts(List.of(secret(name)));
            case DATE -> day();
            case REFERENCE -> house();
            case FIELDS -> Value.Fields.of("satisfied", new Value.Text(secret(name)));
            default -> new Value.Text(secret(name));
        };
    }

    private Value day() {
        secrets.add("1948-03-17");
        return new Value.Text("1948-03-17");
    }

    /** A house bears the name of its family. It stands in another village, so that nobody here knows of it but by way of him. */
    private Value house() {
        RecordId house = does(phonsay.noy, Draft.making(0, "household", fields("place", District.NAKHAM)));
        secrets.add("\"household\":" + house.number());
        return new Value.Whole(house.number());
    }

    private String secret(String name) {
        secrets.add("the " + name);
        return "the " + name;
    }

    private List<Member> phones() {
        List<Member> phones = new ArrayList<>(phonsay.everybody());
        phones.add(somphone);
        return phones;
    }

    private List<String> told(Member member) {
        String holds = member.holds();
        return secrets.stream().filter(holds::contains).toList();
    }

    /** Whatever is still on somebody's phone after everybody has met the network, or would be on a new one. */
    private List<String> leftAnywhere() {
        List<String> left = new ArrayList<>();
        for (Member member : phones()) {
            member.syncs();
            left.addAll(told(member));
            Member anew = phonsay.district.anew(member.account());
            anew.syncs();
            left.addAll(told(anew));
        }
        return left;
    }

    private void takesBack(Purpose... purposes) {
        phonsay.district.pass(Duration.ofHours(1));
        List<String> codes = List.of(purposes).stream().map(Purpose::code).toList();
        phonsay.ownedBy(bounmy).stream()
                .filter(row -> row.type().equals("consent"))
                .filter(row -> codes.contains(row.data().needText("purpose")))
                .forEach(consent -> does(phonsay.khamla, new WithdrawConsent(consent).withdraw()));
    }

    @Test
    void while_he_agrees_those_who_work_with_him_read_all_of_it() {
        TreeSet<String> known = new TreeSet<>(told(phonsay.noy));
        known.addAll(told(somphone));
        assertEquals(secrets, known);
        assertTrue(told(phonsay.dao).contains("the message.words"));
        assertTrue(told(phonsay.seng).isEmpty());
    }

    @Test
    void when_he_takes_all_of_it_back_no_word_is_left_on_any_phone() {
        takesBack(Purpose.values());
        assertEquals(List.of(), leftAnywhere());
    }

    @Test
    void without_a_record_there_is_no_name_on_the_card_either() {
        takesBack(Purpose.RECORD);
        List<String> left = leftAnywhere();
        assertTrue(
                left.stream()
                        .allMatch(List.of("the referral.words", "the referral.note", "the message.words")::contains),
                left::toString);
        assertEquals("accepted", somphone.statusOf(referral));
    }

    @Test
    void without_a_yes_to_be_referred_the_receiver_knows_nobody() {
        takesBack(Purpose.REFER);
        somphone.syncs();
        assertEquals(List.of(), told(somphone));
        Value.Fields card = somphone.sees(referral).orElseThrow();
        assertFalse(card.has("person"));
        assertFalse(card.has("card"));
        assertFalse(card.has("category"));
        phonsay.noy.syncs();
        assertFalse(phonsay.noy.sees(referral).orElseThrow().has("words"));
    }

    @Test
    void without_a_yes_to_report_back_the_nurse_reads_no_message() {
        takesBack(Purpose.REPORT_BACK);
        phonsay.dao.syncs();
        assertFalse(phonsay.dao.sees(message).orElseThrow().has("words"));
    }

    @Test
    void what_two_people_told_differently_is_emptied_too() {
        phonsay.offline(phonsay.khamla, bounmy, "given", secret("other name"), "description", "blue house");
        phonsay.offline(phonsay.noy, bounmy, "given", secret("third name"));
        phonsay.khamla.syncs();
        assertEquals("conflict", Village.outcome(phonsay.noy));
        assertTrue(phonsay.noy.holds().contains("the third name"));
        takesBack(Purpose.RECORD);
        phonsay.noy.syncs();
        phonsay.vanh.syncs();
        for (Member member : List.of(phonsay.noy, phonsay.khamla, phonsay.vanh)) {
            assertFalse(told(member).contains("the other name"));
            assertFalse(told(member).contains("the third name"));
        }
    }

    @Test
    void what_came_too_late_waits_without_its_words() {
        phonsay.noy.does(Draft.command(
                referral, "referral.cancel", 0, fields("reason", "found-other", "note", secret("reason"))));
        phonsay.noy.syncs();
        somphone.does(Draft.command(referral, "referral.complete", 0, fields("note", secret("late note"))));
        somphone.syncs();
        takesBack(Purpose.RECORD, Purpose.REFER);
        phonsay.syncAll();
        List<String> told = phonsay.everybody().stream()
                .flatMap(member -> told(member).stream())
                .toList();
        assertFalse(told.contains("the late note"), told::toString);
        assertFalse(told.contains("the reason"), told::toString);
    }

    @Test
    void what_somebody_wrote_before_hearing_of_it_is_held_unread() {
        phonsay.offline(phonsay.noy, bounmy, "matters", secret("newest wish"));
        takesBack(Purpose.RECORD);
        assertEquals("held: consent-missing", Village.outcome(phonsay.noy));
        assertFalse(leftAnywhere().contains("the newest wish"));
    }

    @Test
    void neither_an_answer_nor_a_message_moves_on_without_his_yes() {
        RecordId draft = makes("message", "to", District.DAO);
        takesBack(Purpose.values());
        phonsay.noy.syncs();
        phonsay.noy.does(Draft.command(draft, "message.approve", 0, Value.Fields.NONE));
        assertEquals("held: consent-missing", Village.outcome(phonsay.noy));
        phonsay.noy.does(
                Draft.making(0, "message", fields("person", bounmy, "to", District.DAO, "words", "He is well.")));
        assertEquals("held: consent-missing", Village.outcome(phonsay.noy));
        phonsay.noy.does(
                Draft.fact(0, "handover", fields("person", bounmy, "to", District.VANH, "words", "He hears badly.")));
        assertEquals("held: consent-missing", Village.outcome(phonsay.noy));
        phonsay.noy.does(
                Draft.fact(0, "handover", fields("person", bounmy, "to", District.VANH, "on", TODAY.toString())));
        assertEquals("applied", Village.outcome(phonsay.noy));
    }

    @Test
    void every_field_with_words_about_a_person_needs_a_yes_or_is_named_here() {
        Set<String> open = new TreeSet<>();
        for (RecordType type : phonsay.district.rules().types().values()) {
            for (FieldRule field : type.fields().values()) {
                boolean isWords = field.kind() == FieldKind.TEXT
                        || field.kind() == FieldKind.TEXTS
                        || field.kind() == FieldKind.FIELDS;
                if (type.owner() != null && isWords && field.consent() == null) {
                    open.add(type.name() + "." + field.name());
                }
            }
        }
        assertEquals(
                Set.of(
                        "consent.witness",
                        "consent.words",
                        "consent.note",
                        "flag.words",
                        "merge.why",
                        "person.description",
                        "person.consents",
                        "referral.reasons",
                        "referral.wait",
                        "settle.change",
                        "settle.current",
                        "settle.proposed"),
                open);
    }
}
