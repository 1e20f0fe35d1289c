package org.sala.server;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.journal.Round;
import org.sala.rule.Rules;
import org.sala.server.demo.DemoDistrict;
import org.sala.server.demo.DemoFirst;
import org.sala.server.directory.CapacityPage;
import org.sala.server.link.HandedOut;
import org.sala.server.link.Link;
import org.sala.server.link.LinkDoor;
import org.sala.server.link.LinkPage;
import org.sala.server.link.LinkRoutes;
import org.sala.server.link.Links;
import org.sala.server.link.Receiver;
import org.sala.server.metrics.CountedJournal;
import org.sala.server.metrics.Metrics;
import org.sala.server.metrics.MetricsDoor;
import org.sala.server.person.HistoryDoor;
import org.sala.server.person.OwnPage;
import org.sala.server.person.OwnStory;
import org.sala.server.person.OwnWords;
import org.sala.server.person.PersonHistory;
import org.sala.server.person.Readings;
import org.sala.server.place.StoredPlaces;
import org.sala.server.referral.AnswerPage;
import org.sala.server.referral.OthersToAsk;
import org.sala.server.referral.ReceiverWords;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.Asker;
import org.sala.server.signin.ChoosePassword;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.signin.FirstPasswords;
import org.sala.server.signin.PasswordPage;
import org.sala.server.signin.Passwords;
import org.sala.server.signin.SignIn;
import org.sala.server.signin.SignInPage;
import org.sala.server.store.Database;
import org.sala.server.store.Epoch;
import org.sala.server.store.JoinedRecords;
import org.sala.server.store.OwnedRows;
import org.sala.server.sync.Sync;
import org.sala.server.team.DemoRoles;
import org.sala.server.team.DeviceDoor;
import org.sala.server.team.Offices;
import org.sala.server.team.RoleGrants;
import org.sala.server.team.Team;
import org.sala.server.team.TeamChanges;
import org.sala.server.team.TeamDoor;
import org.sala.server.team.TeamOffice;
import org.sala.server.web.Health;
import org.sala.server.web.Pages;
import org.sala.server.web.PhoneApp;
import org.sala.server.web.Problems;
import org.sala.server.web.PublicAddress;
import org.sala.server.web.SafetyHeaders;
import org.sala.server.web.SaidTime;
import org.sala.server.web.ServedRules;
import org.sala.server.web.Shipped;
import org.sala.server.web.Words;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What a serving Sala has beyond {@link Wiring}: Tomcat, and each chapter's routes. */
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
public class WebWiring {

    @Bean
    RouterFunction<ServerResponse> health(JdbcClient sql) {
        return new Health(sql).routes();
    }

    /** Before the first page is served, so that nobody meets half a district. */
    @Bean
    @Profile(Sala.DEMO)
    DemoFirst demoFirst(DemoDistrict.Parts parts, Settings settings, Clock clock) {
        return new DemoFirst(new DemoDistrict(parts), settings.demoHouseholds(), clock, System.out);
    }

    @Bean
    @Profile(Sala.DEMO)
    DemoDistrict.Parts demoParts(
            JdbcClient sql,
            TransactionTemplate transaction,
            Rules rules,
            StoredPlaces places,
            Journal journal,
            Accounts accounts,
            RoleGrants grants,
            DeviceKeys devices,
            Passwords passwords) {
        return new DemoDistrict.Parts(sql, transaction, rules, places, journal, accounts, grants, devices, passwords);
    }

    @Bean
    PhoneApp phoneApp(Shipped shipped, Words words, ServedRules rules) {
        return new PhoneApp(shipped, words, rules);
    }

    @Bean
    RouterFunction<ServerResponse> phone(PhoneApp app) {
        return app.routes();
    }

    @Bean
    Pages pages(Words words) {
        return new Pages(words);
    }

    @Bean
    Problems problems(Pages pages, SafetyHeaders safety) {
        return new Problems(pages, safety);
    }

    @Bean
    RouterFunction<ServerResponse> problemPages(Problems problems) {
        return problems.routes();
    }

    @Bean
    RouterFunction<ServerResponse> signIn(
            Accounts accounts,
            Passwords passwords,
            JdbcClient sql,
            Clock clock,
            Pages pages,
            Team team,
            Settings settings) {
        var first = new FirstPasswords(settings.isDemo());
        Optional<SignInPage.Demo> demo =
                settings.isDemo() ? Optional.of(new DemoRoles(team, pages.words())) : Optional.empty();
        return new SignInPage(new SignIn(accounts, passwords, sql, clock), first, accounts, pages, clock, demo)
                .routes();
    }

    @Bean
    RouterFunction<ServerResponse> password(ChoosePassword choose, Accounts accounts, Pages pages, Settings settings) {
        return new PasswordPage(choose, accounts, new FirstPasswords(settings.isDemo()), pages).routes();
    }

    @Bean
    RouterFunction<ServerResponse> devices(
            EnrolDevice enrol, Team team, Epoch epoch, Settings settings, TeamChanges changes, Clock clock) {
        return new DeviceDoor(enrol, team, epoch, new FirstPasswords(settings.isDemo()), changes, clock).routes();
    }

    @Bean
    RouterFunction<ServerResponse> teamForPhones(Team team, Accounts accounts, StoredPlaces places) {
        return new TeamDoor(team, accounts, places).routes();
    }

    @Bean
    RouterFunction<ServerResponse> sync(
            Journal journal,
            Door door,
            Rules rules,
            Clock clock,
            Epoch epoch,
            Team team,
            Words words,
            Metrics metrics) {
        var round = new Round(journal, door, rules, clock, epoch.current());
        return new Sync(round, request -> {
                    Asker asker = Asker.withPhone();
                    return new Sync.Party(asker.device(), team.rightsOf(asker));
                })
                .routes()
                .filter(metrics::timed);
    }

    @Bean
    PersonHistory history(JdbcClient sql, Journal journal, Rules rules) {
        return new PersonHistory(sql, journal, rules);
    }

    @Bean
    RouterFunction<ServerResponse> personHistory(
            Journal journal, JdbcClient sql, PersonHistory history, Readings readings, Team team) {
        return new HistoryDoor(journal, new JoinedRecords(sql), history, readings, team::rightsOf).routes();
    }

    @Bean
    Metrics metrics(Database database, CountedJournal journal, JdbcClient sql, Clock clock) {
        return new Metrics(database.source(), journal, sql, clock);
    }

    @Bean
    RouterFunction<ServerResponse> metricsForOperators(Metrics metrics, TeamOffice office) {
        return new MetricsDoor(metrics, request -> office.isOnDuty(Offices.ACCOUNTS)).routes();
    }

    @Bean
    PublicAddress publicAddress(Settings settings) {
        return new PublicAddress(settings.publicAddress());
    }

    @Bean
    RouterFunction<ServerResponse> privateAddresses(
            Links links,
            Team team,
            Journal journal,
            Door door,
            DeviceKeys devices,
            StoredPlaces places,
            Accounts accounts,
            Readings readings,
            Rules rules,
            Pages pages,
            SaidTime time,
            PersonHistory history,
            JdbcClient sql,
            PublicAddress address,
            Clock clock) {
        var story = new OwnStory(pages.words(), history, readings, accounts, time);
        var own = new OwnWords(pages.words(), rules, team.rules().roles(), journal, sql, story, time);
        var receiver = new Receiver(journal, door, devices, team, places);
        var words = new ReceiverWords(pages.words(), rules, accounts, places, new OwnedRows(sql), time, clock);
        Map<Link.Kind, LinkPage> kinds = Map.of(
                Link.Kind.REFERRAL, new AnswerPage(receiver, readings, words, new OthersToAsk(sql), pages, clock),
                Link.Kind.CAPACITY, new CapacityPage(receiver, rules, pages, clock),
                Link.Kind.PERSON, new OwnPage(journal, door, devices, readings, own, pages));
        return new LinkDoor(links, team, journal, new HandedOut(door, devices), address, clock)
                .routes()
                .and(new LinkRoutes(links, kinds, pages, clock).routes());
    }
}
