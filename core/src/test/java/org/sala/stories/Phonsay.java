package org.sala.stories;

import static org.sala.stories.Village.TODAY;

import java.util.List;
import org.sala.consent.AnswerConsent;
import org.sala.consent.Purpose;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.AnswerOffer;
import org.sala.person.NoticePerson;
import org.sala.rule.Value;

/** Ban Phonsay before anybody is written down: the team stands ready, each with a phone. */
final class Phonsay {
    final District district = new District();
    final Member khamla = district.khamla();
    final Member seng = district.seng();
    final Member noy = district.noy();
    final Member vanh = district.vanh();
    final Member dao = district.dao();

    /** An old man whom Khamla met by the boats; he has not been asked anything yet. */
    RecordId noticed() {
        return Village.does(
                khamla,
                NoticePerson.of(District.PHONSAY, "old man by the boats", "volunteer", TODAY)
                        .askedBy(District.DAO)
                        .notice(0));
    }

    /** The same, who has said yes to help and to a record. */
    RecordId met() {
        RecordId person = noticed();
        Village.does(khamla, new AnswerOffer(row(person)).yes());
        agrees(person, Purpose.RECORD);
        return person;
    }

    /** The same by name. */
    RecordId met(String given) {
        RecordId person = met();
        tells(khamla, person, "given", given);
        return person;
    }

    /** An organization of the village, in the directory. */
    RecordId organization(String name) {
        return Village.does(noy, Draft.making(0, "organization", fields("place", District.PHONSAY, "name", name)));
    }

    /** What it offers. */
    RecordId serviceOf(RecordId organization) {
        return Village.does(
                noy,
                Draft.making(
                        0, "service", fields("organization", organization, "place", District.PHONSAY, "name", "help")));
    }

    /** He says yes before his son. */
    RecordId agrees(RecordId person, Purpose purpose) {
        return Village.does(khamla, AnswerConsent.said(person, "his son", TODAY).yes(0, purpose));
    }

    /** Something is written into the person's record, and counts. */
    void tells(Member by, RecordId person, Object... namesAndValues) {
        Village.does(by, Draft.edit(person, "person", 0, fields(namesAndValues)));
    }

    /** An edit that waits on the phone. */
    void offline(Member by, RecordId person, Object... namesAndValues) {
        by.does(Draft.edit(person, "person", 0, fields(namesAndValues)));
    }

    static Value.Fields fields(Object... namesAndValues) {
        Value.Fields fields = Value.Fields.NONE;
        for (int at = 0; at < namesAndValues.length; at += 2) {
            fields = fields.with((String) namesAndValues[at], value(namesAndValues[at + 1]));
        }
        return fields;
    }

    private static Value value(Object value) {
        return switch (value) {
            case Value ready -> ready;
            case String text -> new Value.Text(text);
            case Boolean yes -> new Value.Flag(yes);
            case RecordId record -> new Value.Whole(record.number());
            case List<?> texts ->
                Value.Items.ofTexts(texts.stream().map(String.class::cast).toList());
            default -> new Value.Whole(((Number) value).longValue());
        };
    }

    /** The record as it stands on the server. */
    Row row(RecordId record) {
        return district.journal().rows().stream()
                .filter(row -> row.id().equals(record))
                .findFirst()
                .orElseThrow(() -> new AssertionError("there is no record " + record));
    }

    List<Row> ownedBy(RecordId person) {
        return district.journal().rows().stream()
                .filter(row -> person.equals(row.owner()))
                .toList();
    }

    List<Row> list(String type) {
        return district.journal().rows().stream()
                .filter(row -> row.type().equals(type))
                .toList();
    }

    List<Member> everybody() {
        return List.of(khamla, seng, noy, vanh, dao, district.bouakham());
    }

    void syncAll() {
        everybody().forEach(Member::syncs);
    }
}
