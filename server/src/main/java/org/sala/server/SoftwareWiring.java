package org.sala.server;

import java.time.Clock;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.rule.Rules;
import org.sala.server.listing.HsdsDoor;
import org.sala.server.listing.Listing;
import org.sala.server.listing.MakeListing;
import org.sala.server.listing.PublicDocuments;
import org.sala.server.listing.Publishing;
import org.sala.server.person.Readings;
import org.sala.server.place.StoredPlaces;
import org.sala.server.referral.AskedFields;
import org.sala.server.referral.OnceByKey;
import org.sala.server.referral.ReferralDoor;
import org.sala.server.team.Team;
import org.sala.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What a serving Sala has for other software, known here or not. */
@Configuration(proxyBeanMethods = false)
public class SoftwareWiring {

    @Bean
    OnceByKey onceByKey(JdbcClient sql, TransactionTemplate transaction, Clock clock) {
        return new OnceByKey(sql, transaction, clock);
    }

    @Bean
    RouterFunction<ServerResponse> referralsForSoftware(
            Journal journal,
            Door door,
            Readings readings,
            Team team,
            Rules rules,
            OnceByKey once,
            Words words,
            Clock clock) {
        var fields = new AskedFields(rules, clock);
        return new ReferralDoor(journal, door, readings, team::rightsOf, fields, once, words, clock).routes();
    }

    @Bean
    RouterFunction<ServerResponse> directoryForAnybody(
            JdbcClient sql,
            TransactionTemplate transaction,
            Listing listing,
            Publishing publishing,
            PublicDocuments documents,
            StoredPlaces places,
            Clock clock) {
        new MakeListing(sql, transaction, listing, publishing).ifNeeded();
        return new HsdsDoor(sql, documents, publishing, places, clock).routes();
    }
}
