package org.sala.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sala.stories.Phonsay.fields;
import static org.sala.stories.Village.TODAY;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sala.action.AnswerNews;
import org.sala.action.TellNews;
import org.sala.action.ThankVillage;
import org.sala.consent.WithdrawConsent;
import org.sala.directory.ConfirmProposal;
import org.sala.followup.Due;
import org.sala.followup.DueList;
import org.sala.followup.RecordFollowUp;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.JoinRecords;
import org.sala.rule.Value;

/** A kept promise becomes a boat, the boat reaches those who lacked it, each once, and the village hears that it helped. */
class E02_WhatTheVillageMadeTest {
    private final Boat boat = new Boat();
    private final Phonsay phonsay = boat.phonsay;

    private RecordId offered(int people) {
        boat.stranded(people);
        boat.tells(Boat.NOVEMBER);
        return boat.topic().id();
    }

    private RecordId madeFor(RecordId topic) {
        RecordId service = boat.proposes(boat.kept(topic));
        boat.confirms(service);
        return service;
    }

    @Test
    void each_who_lacked_it_has_news_with_their_worker_and_takes_it_on_to_a_referral() {
        RecordId topic = offered(11);
        RecordId service = madeFor(topic);
        boat.brings(service);
        assertEquals(11, boat.news().size());
        Row news = boat.news().getFirst();
        assertEquals(Optional.of(topic), news.reference("topic"));
        phonsay.syncAll();
        assertTrue(phonsay.khamla.sees(news.id()).isPresent()
                && phonsay.noy.sees(news.id()).isPresent());
        assertFalse(phonsay.seng.sees(news.id()).isPresent(), "who works elsewhere hears nothing of it");
        assertFalse(phonsay.district.bouakham().sees(news.id()).isPresent(), "and the district office no name");

        List<Due> due = new DueList(phonsay.district.rules()).list(boat.rows(), TODAY.plusDays(3));
        assertEquals(11, due.stream().filter(one -> one.kind().equals("news")).count());

        Village.does(phonsay.khamla, new TellNews(news, TODAY).told("visit"));
        Village.does(phonsay.khamla, new AnswerNews(phonsay.row(news.id())).take());
        assertEquals("taken", phonsay.row(news.id()).status());
    }

    @Test
    void nobody_is_sent_to_what_is_only_proposed_and_who_may_not_confirm_does_not() {
        RecordId service = boat.proposes(boat.kept(offered(11)));
        boat.brings(service);
        assertEquals(List.of(), boat.news());
        phonsay.khamla.syncs();
        phonsay.khamla.does(new ConfirmProposal(phonsay.row(service), TODAY).confirm("visit"));
        assertEquals("held: to-be-confirmed", Village.outcome(phonsay.khamla));
        assertTrue(phonsay.row(service).data().flag("proposed"));
    }

    @Test
    void a_promise_that_was_not_kept_brings_nothing() {
        RecordId service = boat.proposes(boat.promised(offered(11)));
        boat.confirms(service);
        boat.brings(service);
        assertEquals(List.of(), boat.news());
    }

    @Test
    void nobody_hears_of_it_twice_also_not_as_two() {
        RecordId topic = offered(11);
        List<Row> people = phonsay.list("person");
        Village.does(
                phonsay.noy,
                new JoinRecords(people.get(0).id()).into(0, people.get(1).id(), "the same"));
        RecordId service = madeFor(topic);
        boat.brings(service);
        boat.brings(service);
        assertEquals(10, boat.news().size());
    }

    @Test
    void whoever_took_the_consent_back_in_between_is_left_in_peace() {
        RecordId topic = offered(11);
        RecordId person = phonsay.list("person").getFirst().id();
        RecordId service = madeFor(topic);
        withdraw(person);
        boat.brings(service);
        assertEquals(10, boat.news().size());
        assertTrue(boat.news().stream().noneMatch(row -> person.equals(row.owner())));
    }

    private void withdraw(RecordId person) {
        Row consent = phonsay.ownedBy(person).stream()
                .filter(row -> row.type().equals("consent"))
                .findFirst()
                .orElseThrow();
        Village.does(phonsay.khamla, new WithdrawConsent(consent).withdraw());
    }

    @Test
    void after_a_consent_is_taken_back_the_news_says_nothing_any_more() {
        RecordId service = madeFor(offered(11));
        boat.brings(service);
        Row news = boat.news().getFirst();
        RecordId person = news.reference("person").orElseThrow();
        withdraw(person);
        Value.Fields shown = phonsay.district
                .rights(District.NOY)
                .show(phonsay.row(news.id()), phonsay.row(person))
                .orElse(Value.Fields.NONE);
        assertFalse(shown.has("service") || shown.has("commitment") || shown.has("topic"), shown.toString());
    }

    @Test
    void a_no_needs_its_reason_and_a_mistake_is_taken_back() {
        RecordId service = madeFor(offered(11));
        boat.brings(service);
        Row news = boat.news().getFirst();
        phonsay.noy.syncs();
        phonsay.noy.does(Draft.command(news, "news.decline", Value.Fields.NONE));
        assertEquals("held: reason-missing", Village.outcome(phonsay.noy));
        Village.does(phonsay.noy, new AnswerNews(news).decline("does-not-want"));
        Village.does(phonsay.noy, Draft.command(phonsay.row(news.id()), "news.reopen", Value.Fields.NONE));
        assertEquals("waiting", phonsay.row(news.id()).status());
        assertFalse(phonsay.row(news.id()).data().has("reason"));
    }

    @Test
    void nobody_of_the_team_makes_news() {
        RecordId topic = offered(11);
        RecordId service = madeFor(topic);
        Row need = phonsay.list("need").getFirst();
        phonsay.noy.does(Draft.making(
                0,
                "news",
                fields("person", need.reference("person").orElseThrow(), "need", need.id(), "service", service)));
        assertEquals("held: not-entitled", Village.outcome(phonsay.noy));
    }

    @Test
    void the_village_hears_that_it_helped_never_of_a_few_and_never_less_than_before() {
        RecordId service = madeFor(offered(11));
        boat.brings(service);
        Row promise = phonsay.row(phonsay.row(service).reference("commitment").orElseThrow());
        List<Row> news = boat.news();
        news.subList(0, 4).forEach(one -> Village.does(phonsay.noy, new AnswerNews(one).take()));
        assertEquals(Optional.empty(), thanks(promise, service));
        news.subList(4, 11).forEach(one -> Village.does(phonsay.noy, new AnswerNews(one).take()));
        boat.salaDoes(List.of(thanks(promise, service).orElseThrow()));
        long told = phonsay.row(promise.id()).data().whole("helped").orElseThrow();
        assertTrue(told == 5 || told == 10, "told " + told);

        withdraw(news.getFirst().reference("person").orElseThrow());
        withdraw(news.get(1).reference("person").orElseThrow());
        withdraw(news.get(2).reference("person").orElseThrow());
        assertEquals(Optional.empty(), thanks(phonsay.row(promise.id()), service), "it is not told that it was less");
        phonsay.noy.syncs();
        phonsay.noy.does(Draft.command(phonsay.row(promise.id()), "commitment.thank", fields("helped", 99)));
        assertEquals("held: not-entitled", Village.outcome(phonsay.noy));
    }

    private Optional<Draft> thanks(Row promise, RecordId service) {
        return new ThankVillage(boat.gate).thank(promise, Set.of(service), boat.rows());
    }

    @Test
    void that_it_helped_counts_too_when_it_was_said_afterwards_and_each_person_once() {
        RecordId service = madeFor(offered(11));
        boat.brings(service);
        RecordId organization = phonsay.row(service).reference("organization").orElseThrow();
        Row promise = phonsay.row(phonsay.row(service).reference("commitment").orElseThrow());
        for (Row news : boat.news()) {
            RecordId person = news.reference("person").orElseThrow();
            boat.agrees(person);
            Village.does(phonsay.noy, new AnswerNews(news).take());
            RecordId referral = Village.does(
                    phonsay.noy,
                    Draft.making(
                            0, "referral", fields("person", person, "service", service, "organization", organization)));
            Village.does(
                    phonsay.noy,
                    RecordFollowUp.of(phonsay.row(referral), TODAY, "person")
                            .went("yes")
                            .helped("yes")
                            .record(0));
        }
        long told =
                thanks(promise, service).orElseThrow().payload().whole("helped").orElseThrow();
        assertTrue(told <= 11, "twice heard is not twice helped: " + told);
    }
}
