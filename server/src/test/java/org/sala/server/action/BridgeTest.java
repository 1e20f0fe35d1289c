package org.sala.server.action;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sala.consent.WithdrawConsent;
import org.sala.directory.ConfirmProposal;
import org.sala.journal.Door;
import org.sala.journal.Draft;
import org.sala.journal.RecordId;
import org.sala.journal.Row;
import org.sala.person.JoinRecords;
import org.sala.rule.Disclosure;
import org.sala.rule.Value;
import org.sala.server.Sala;
import org.sala.server.TestSala;
import org.sala.server.Visitor;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;

/** From what nobody could give to a village's boat, and from the boat back to everybody who lacked it, on a real database. */
class BridgeTest {
    /** Months that the running server itself does not tell. */
    private static final LocalDate MAY = LocalDate.of(2031, 5, 3);

    private static final LocalDate JUNE = LocalDate.of(2031, 6, 3);

    /** More than twice the threshold: something is told wherever its steps lie. */
    private static final int MANY = 11;

    private Sala sala;
    private BridgeStand stand;

    @BeforeEach
    void open() {
        sala = TestSala.serve();
        stand = new BridgeStand(sala);
    }

    @AfterEach
    void close() {
        sala.close();
    }

    private List<Row> news() {
        return stand.list("news");
    }

    private RecordId offered() {
        stand.bridge.follow(MAY);
        return stand.topic().orElseThrow().id();
    }

    @Test
    void what_is_missing_becomes_a_topic_and_the_boat_reaches_everybody_who_lacked_it() {
        stand.peopleInNeed(MANY);
        Row topic = stand.row(offered());
        assertEquals("offered", topic.status());
        assertEquals("2031-05", topic.data().needText("period"));
        long told = topic.data().whole("atLeast").orElseThrow();
        assertTrue(told == 5 || told == 10, "a multiple of the threshold that is surely reached, not " + told);
        assertEquals(List.of("cost"), topic.data().texts("why"));

        RecordId promise = stand.kept(topic.id());
        RecordId boat = stand.proposed(promise);
        stand.bridge.follow(MAY);
        assertEquals(List.of(), news(), "nobody is sent to what was only proposed");
        stand.confirms(boat);
        stand.bridge.follow(MAY);

        assertEquals(MANY, news().size());
        for (Row one : news()) {
            assertEquals("waiting", one.status());
            assertEquals(Optional.of(boat), one.reference("service"));
            assertEquals(Optional.of(promise), one.reference("commitment"));
            assertEquals(Optional.of(topic.id()), one.reference("topic"));
            assertEquals(stand.row(one.reference("need").orElseThrow()).owner(), one.owner());
        }

        news().forEach(stand::tellsAndTakes);
        stand.bridge.follow(JUNE);
        long helped = stand.row(promise).data().whole("helped").orElseThrow();
        assertTrue(helped == 5 || helped == 10, "not " + helped);
    }

    @Test
    void of_four_nothing_is_told_whatever_the_secret_and_a_village_is_not_thanked_for_four() {
        List<RecordId> people = stand.peopleInNeed(4);
        stand.bridge.follow(MAY);
        assertEquals(Optional.empty(), stand.topic());
        RecordId raised = stand.makes(
                stand.team.noy,
                "topic",
                BridgeStand.fields("place", stand.team.village, "category", BridgeStand.CATEGORY, "source", "raised"));
        RecordId boat = stand.boatFor(raised);
        stand.bridge.follow(MAY);
        assertEquals(people.size(), news().size());
        news().forEach(stand::tellsAndTakes);
        stand.bridge.follow(JUNE);
        RecordId promise = stand.row(boat).reference("commitment").orElseThrow();
        assertFalse(stand.row(promise).data().has("helped"));
    }

    @Test
    void within_a_month_nothing_is_told_anew_and_a_new_beginning_changes_nothing() {
        stand.peopleInNeed(MANY);
        RecordId topic = offered();
        stand.boatFor(topic);
        stand.bridge.follow(MAY);
        stand.peopleInNeed(MANY);
        long before = stand.changes();
        stand.bridge.follow(MAY);
        stand.bridge.follow(MAY.plusDays(20));
        assertEquals(before, stand.changes());

        stand.forgetsWhereItStands();
        stand.bridge.follow(MAY);
        assertEquals(2 * MANY, news().size(), "those who came since hear of it, and nobody twice");
        long after = stand.changes();
        stand.forgetsWhereItStands();
        stand.bridge.follow(MAY);
        assertEquals(after, stand.changes());
    }

    @Test
    void whoever_took_the_consent_back_is_neither_counted_nor_told() {
        List<RecordId> people = stand.peopleInNeed(MANY);
        RecordId boat = stand.proposed(stand.kept(offered()));
        Row consent = stand.list("consent").stream()
                .filter(row -> people.getFirst().equals(row.owner()))
                .findFirst()
                .orElseThrow();
        stand.does(stand.team.noy, new WithdrawConsent(consent).withdraw());
        stand.confirms(boat);
        stand.bridge.follow(MAY);
        assertEquals(MANY - 1, news().size());
        assertFalse(owners().contains(people.getFirst()));
    }

    private Set<RecordId> owners() {
        Set<RecordId> owners = new HashSet<>();
        news().forEach(row -> owners.add(row.owner()));
        return owners;
    }

    @Test
    void two_records_of_one_person_are_one_person_who_hears_of_it_once() {
        List<RecordId> people = stand.peopleInNeed(MANY);
        stand.does(stand.team.noy, new JoinRecords(people.get(1)).into(0, people.get(0), "the same woman"));
        stand.boatFor(offered());
        stand.bridge.follow(MAY);
        assertEquals(MANY - 1, news().size());
    }

    @Test
    void a_need_that_is_met_or_was_never_missing_anything_is_left_alone() {
        List<RecordId> people = stand.peopleInNeed(MANY);
        stand.needs(stand.person());
        Row met = stand.list("need").getFirst();
        stand.does(stand.team.noy, Draft.command(met, "need.meet", Value.Fields.NONE));
        stand.boatFor(offered());
        stand.bridge.follow(MAY);
        assertEquals(MANY - 1, news().size());
        assertFalse(owners().contains(people.getFirst()));
    }

    @Test
    void a_service_confirmed_before_the_promise_was_is_matched_when_the_promise_is() {
        stand.peopleInNeed(MANY);
        RecordId promise = stand.promised(offered());
        stand.confirms(stand.proposed(promise));
        stand.bridge.follow(MAY);
        assertEquals(List.of(), news());
        stand.does(
                stand.team.noy,
                Draft.command(
                        stand.row(promise),
                        "commitment.confirm",
                        BridgeStand.fields("confirmWitness", "the village chief", "confirmedOn", MAY)));
        stand.bridge.follow(MAY);
        assertEquals(MANY, news().size());
    }

    @Test
    void two_servers_at_once_bring_each_news_once() {
        stand.peopleInNeed(MANY);
        stand.boatFor(offered());
        Bridge other = another();
        var first = CompletableFuture.runAsync(() -> stand.bridge.follow(MAY));
        var second = CompletableFuture.runAsync(() -> other.follow(MAY));
        CompletableFuture.allOf(first, second).handle((done, failed) -> null).join();
        stand.bridge.follow(MAY);
        assertEquals(MANY, news().size());
        assertEquals(1, stand.list("topic").size());
    }

    @Test
    void killed_at_the_end_of_its_work_it_has_done_nothing_and_does_all_of_it_again() {
        stand.peopleInNeed(MANY);
        Bridge killed = another(new Dying(sala.get(PlatformTransactionManager.class)));
        assertThrows(IllegalStateException.class, () -> killed.follow(MAY));
        assertEquals(Optional.empty(), stand.topic());
        RecordId topic = offered();
        stand.boatFor(topic);
        long before = stand.changes();
        assertThrows(IllegalStateException.class, () -> killed.follow(MAY));
        assertEquals(before, stand.changes());
        stand.bridge.follow(MAY);
        assertEquals(MANY, news().size());
    }

    /** The light goes out when all is done, and before it is kept. */
    @SuppressWarnings("serial")
    private static final class Dying extends TransactionTemplate {
        Dying(PlatformTransactionManager transactions) {
            super(transactions);
        }

        @Override
        public <T> T execute(TransactionCallback<T> work) {
            return super.execute(begun -> {
                work.doInTransaction(begun);
                throw new IllegalStateException("the light went out");
            });
        }
    }

    private Bridge another() {
        return another(sala.get(TransactionTemplate.class));
    }

    /** A server of its own on the same database, as after a restart: it keeps the secret. */
    private Bridge another(TransactionTemplate transaction) {
        var sql = sala.get(JdbcClient.class);
        var hand = new BridgeHand(sala.get(Door.class), sala.get(DeviceKeys.class), sala.get(Team.class));
        Disclosure gate = new DisclosureSecret(sql, new java.util.Random(7))
                .gate(sala.get(Team.class).rules().rules());
        for (int count = 0; count < 40; count++) {
            assertEquals(sala.get(Disclosure.class).atLeast("cell", count), gate.atLeast("cell", count));
        }
        return new Bridge(
                sala.get(Team.class).rules().rules(),
                sala.get(StoredPlaces.class),
                sql,
                hand,
                new Bridge.Gate(gate, transaction));
    }

    /** The numbers of what is told to villages are seen there: how often something was brought to persons in between must not show in them. */
    @Test
    void the_numbers_of_topics_do_not_say_how_many_were_told_in_between() {
        stand.peopleInNeed(MANY);
        RecordId topic = offered();
        stand.boatFor(topic);
        stand.bridge.follow(MAY);
        long device = topic.number() >> 24;
        long count = sala.get(JdbcClient.class)
                .sql("select last_n from device where number = ?")
                .param(device)
                .query(Long.class)
                .single();
        assertEquals(2, count, "the topic and its count, and no news among them");
        assertTrue(news().stream().noneMatch(row -> row.id().number() >> 24 == device));
        assertEquals(
                MANY,
                news().stream()
                        .mapToLong(row -> row.id().number() % (1 << 24))
                        .max()
                        .orElse(0),
                "those of one village are numbered by themselves, whatever there is elsewhere");
    }

    @Test
    void the_persons_own_page_says_that_the_village_made_it_and_nothing_of_anybody_else() {
        RecordId person = stand.peopleInNeed(MANY).getFirst();
        stand.boatFor(offered());
        stand.bridge.follow(MAY);
        String page = ownPage(person);
        assertTrue(page.contains("My village made this") && page.contains("Village boat"), page);
        assertTrue(page.contains("Promised and kept: A boat on Fridays"), page);
        assertTrue(page.contains("Sala itself"), "the history says who found it: " + page);

        Row consent = stand.list("consent").stream()
                .filter(row -> person.equals(row.owner()))
                .findFirst()
                .orElseThrow();
        stand.does(stand.team.noy, new WithdrawConsent(consent).withdraw());
        assertFalse(ownPage(person).contains("Village boat"));
    }

    private String ownPage(RecordId person) {
        try (var noy = stand.team.visitor("noy").enrol();
                var reader = new Visitor(sala)) {
            Value.Fields made =
                    Visitor.json(noy.postJson("/links", "{\"kind\":\"person\",\"subject\":" + person.number() + "}"));
            return reader.get(URI.create(made.needText("url")).getPath()).body();
        }
    }

    @Test
    void only_sala_says_that_something_is_missing_and_only_who_looks_after_the_directory_confirms() {
        assertEquals(
                "only-counted",
                stand.held(
                        stand.team.kham,
                        Draft.making(
                                0,
                                "topic",
                                BridgeStand.fields(
                                        "place", stand.team.village, "category", "water", "source", "gap"))));
        RecordId raised = stand.makes(
                stand.team.kham,
                "topic",
                BridgeStand.fields("place", stand.team.village, "category", BridgeStand.CATEGORY, "source", "raised"));
        RecordId boat = stand.proposed(stand.kept(raised));
        assertEquals(
                "to-be-confirmed",
                stand.held(stand.team.kham, new ConfirmProposal(stand.row(boat), MAY).confirm("visit")));
        stand.confirms(boat);
        assertFalse(stand.row(boat).data().flag("proposed"));
    }

    /** Where nothing has changed, following the journal costs the same however much there is. */
    @Test
    void following_costs_little_where_nothing_has_changed() {
        stand.peopleInNeed(MANY);
        stand.boatFor(offered());
        stand.bridge.follow(MAY);
        long few = nanosOfQuietRounds();
        stand.peopleInNeed(60);
        stand.bridge.follow(MAY);
        long many = nanosOfQuietRounds();
        System.out.printf("a quiet round of the bridge: %d and %d microseconds%n", few / 1000, many / 1000);
        assertTrue(many < 3 * few + 2_000_000, few + " and then " + many);
    }

    private long nanosOfQuietRounds() {
        int rounds = 50;
        long before = stand.changes();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            stand.bridge.follow(MAY);
            best = Math.min(best, System.nanoTime() - start);
        }
        assertEquals(before, stand.changes());
        return best;
    }
}
