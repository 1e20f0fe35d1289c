package org.sala.server;

import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.sala.exchange.json.RuleFiles;
import org.sala.gathering.Template;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.place.Levels;
import org.sala.rule.Rules;
import org.sala.server.gathering.StoredTemplates;
import org.sala.server.link.Links;
import org.sala.server.listing.ListedJournal;
import org.sala.server.listing.Listing;
import org.sala.server.metrics.CountedJournal;
import org.sala.server.person.Readings;
import org.sala.server.place.Boundaries;
import org.sala.server.place.MovingPlaces;
import org.sala.server.place.PlacesStore;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.ChoosePassword;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Doorkeeper;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.signin.Enrolments;
import org.sala.server.signin.Passwords;
import org.sala.server.store.Database;
import org.sala.server.store.Epoch;
import org.sala.server.store.JournalDevices;
import org.sala.server.store.JournalInSql;
import org.sala.server.team.GiveRoles;
import org.sala.server.team.KeepAccounts;
import org.sala.server.team.LendDevices;
import org.sala.server.team.Organizations;
import org.sala.server.team.RoleGrants;
import org.sala.server.team.Team;
import org.sala.server.team.TeamChanges;
import org.sala.server.web.ServedRules;
import org.sala.server.web.Shipped;
import org.sala.server.web.Words;
import org.sala.team.TeamRules;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Everything that runs, whether Sala serves or does one command, in one readable list. Nothing is found by scanning:
 * what is not made here, for the directory in {@link DirectoryWiring}, or for the web in {@link WebWiring}, does not exist. Time and chance come from here too.
 */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
public class Wiring {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecureRandom chance() {
        return new SecureRandom();
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.source();
    }

    @Bean
    JdbcClient sql(DataSource source) {
        return JdbcClient.create(source);
    }

    @Bean
    PlatformTransactionManager transactions(DataSource source) {
        return new JdbcTransactionManager(source);
    }

    @Bean
    TransactionTemplate inOneTransaction(PlatformTransactionManager transactions) {
        return new TransactionTemplate(transactions);
    }

    @Bean
    Shipped shipped() {
        return new Shipped();
    }

    @Bean
    Words words(Shipped shipped) {
        return new Words(shipped);
    }

    @Bean
    Rules rules(Shipped shipped) {
        return Rules.of(RuleFiles.tree(shipped.textsUnder("rules")));
    }

    @Bean
    StoredTemplates templates(JdbcClient sql, Clock clock, Rules rules) {
        return new StoredTemplates(sql, clock, rules);
    }

    @Bean
    ServedRules servedRules(Rules rules, StoredTemplates templates) {
        return new ServedRules(rules, Template.FOLDER, templates::now);
    }

    @Bean
    StoredPlaces places(JdbcClient sql, Clock clock, Rules rules) {
        return new StoredPlaces(sql, clock, Levels.of(rules));
    }

    @Bean
    CountedJournal journal(JdbcClient sql, PlatformTransactionManager transactions, Listing listing) {
        return new CountedJournal(new ListedJournal(new JournalInSql(sql, transactions), listing));
    }

    @Bean
    Door door(Rules rules, StoredPlaces places, Journal journal, Clock clock) {
        return new Door(rules, places, journal, clock);
    }

    @Bean
    Epoch epoch(JdbcClient sql, SecureRandom chance) {
        return new Epoch(sql, chance);
    }

    @Bean
    Accounts accounts(JdbcClient sql, Clock clock) {
        return new Accounts(sql, clock);
    }

    @Bean
    Passwords passwords(SecureRandom chance) {
        return new Passwords(chance);
    }

    @Bean
    ChoosePassword choosePassword(Accounts accounts, Passwords passwords) {
        return new ChoosePassword(accounts, passwords);
    }

    @Bean
    DeviceKeys deviceKeys(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        return new DeviceKeys(sql, new JournalDevices(sql), transaction, clock);
    }

    @Bean
    Enrolments enrolments(JdbcClient sql, Clock clock, SecureRandom chance) {
        return new Enrolments(sql, clock, chance);
    }

    @Bean
    EnrolDevice enrolDevice(
            DeviceKeys devices, Accounts accounts, Enrolments enrolments, StoredPlaces places, SecureRandom chance) {
        return new EnrolDevice(devices, accounts, enrolments, places, chance);
    }

    @Bean
    Doorkeeper doorkeeper(DeviceKeys devices, Accounts accounts, Clock clock, Settings settings) {
        return new Doorkeeper(devices, accounts, clock, settings.isDemo());
    }

    @Bean
    Readings readings(JdbcClient sql, Door door, DeviceKeys devices, Clock clock) {
        return new Readings(sql, door, devices, clock);
    }

    @Bean
    RoleGrants roleGrants(JdbcClient sql, Clock clock) {
        return new RoleGrants(sql, clock);
    }

    @Bean
    Team team(RoleGrants grants, StoredPlaces places, Rules rules, Clock clock) {
        return new Team(grants, places, TeamRules.of(rules), clock);
    }

    @Bean
    TeamChanges teamChanges(
            JdbcClient sql, TransactionTemplate transaction, Clock clock, Team team, Doorkeeper doorkeeper) {
        return new TeamChanges(sql, transaction, clock, team, doorkeeper);
    }

    @Bean
    KeepAccounts keepAccounts(
            Accounts accounts,
            ChoosePassword passwords,
            StoredPlaces places,
            Doorkeeper doorkeeper,
            TeamChanges changes) {
        return new KeepAccounts(accounts, passwords, places, doorkeeper, changes);
    }

    @Bean
    Organizations organizations(JdbcClient sql) {
        return new Organizations(sql);
    }

    @Bean
    GiveRoles giveRoles(
            RoleGrants grants, Team team, StoredPlaces places, Organizations organizations, TeamChanges changes) {
        return new GiveRoles(grants, team, places, organizations, changes);
    }

    @Bean
    LendDevices lendDevices(Enrolments enrolments, EnrolDevice enrol, Doorkeeper doorkeeper, TeamChanges changes) {
        return new LendDevices(enrolments, enrol, doorkeeper, changes);
    }

    @Bean
    Links links(JdbcClient sql, TransactionTemplate transaction, Clock clock, SecureRandom chance) {
        return new Links(sql, transaction, clock, chance);
    }

    @Bean
    MovingPlaces movingPlaces(JdbcClient sql, StoredPlaces places) {
        return new MovingPlaces(sql, places);
    }

    @Bean
    Boundaries boundaries(JdbcClient sql) {
        return new Boundaries(sql);
    }

    @Bean
    PlacesStore placesStore(
            JdbcClient sql, TransactionTemplate transaction, StoredPlaces places, Boundaries boundaries) {
        return new PlacesStore(sql, transaction, places, boundaries);
    }
}
