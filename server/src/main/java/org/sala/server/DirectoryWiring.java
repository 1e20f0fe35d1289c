package org.sala.server;

import java.time.Clock;
import org.sala.journal.Door;
import org.sala.rule.Rules;
import org.sala.server.directory.DirectoryExport;
import org.sala.server.directory.DirectoryStore;
import org.sala.server.directory.Feeds;
import org.sala.server.directory.SourcedRows;
import org.sala.server.listing.Listing;
import org.sala.server.listing.PublicDocuments;
import org.sala.server.listing.Publishing;
import org.sala.server.listing.ReadBack;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.sala.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The directory as others have it and as others get it, whether Sala serves or does one command. */
@Configuration(proxyBeanMethods = false)
public class DirectoryWiring {

    @Bean
    Publishing publishing(JdbcClient sql, Rules rules, Words words, StoredPlaces places) {
        return Publishing.of(sql, rules, words, places);
    }

    @Bean
    Listing listing(JdbcClient sql, Publishing publishing) {
        return new Listing(sql, publishing);
    }

    @Bean
    PublicDocuments publicDocuments(JdbcClient sql, Publishing publishing) {
        return new PublicDocuments(sql, publishing);
    }

    @Bean
    DirectoryStore directoryStore(
            Door door,
            DeviceKeys devices,
            Team team,
            StoredPlaces places,
            TransactionTemplate transaction,
            SourcedRows sourced) {
        return new DirectoryStore(sourced, door, devices, team, places, transaction);
    }

    @Bean
    SourcedRows sourcedRows(JdbcClient sql, PublicDocuments documents, Rules rules) {
        return new SourcedRows(sql, new ReadBack(documents, rules));
    }

    @Bean
    DirectoryExport directoryExport(SourcedRows sourced, StoredPlaces places, Rules rules, Publishing publishing) {
        return new DirectoryExport(sourced, places, rules, publishing.ids());
    }

    @Bean
    Feeds feeds(JdbcClient sql, Clock clock) {
        return new Feeds(sql, clock);
    }
}
