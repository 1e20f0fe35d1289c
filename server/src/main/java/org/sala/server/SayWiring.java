package org.sala.server;

import java.security.SecureRandom;
import java.time.Clock;
import org.sala.journal.Door;
import org.sala.journal.Journal;
import org.sala.rule.Rules;
import org.sala.server.action.KeepComplaints;
import org.sala.server.action.SayPage;
import org.sala.server.action.SayWords;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.web.Pages;
import org.sala.server.web.SaidTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** What a serving Sala has for anybody in a village, with no account. */
@Configuration(proxyBeanMethods = false)
public class SayWiring {

    @Bean
    KeepComplaints keepComplaints(
            JdbcClient sql,
            TransactionTemplate transaction,
            Journal journal,
            Door door,
            DeviceKeys devices,
            Clock clock) {
        return new KeepComplaints(sql, transaction, journal, door, devices, clock);
    }

    @Bean
    RouterFunction<ServerResponse> sayPage(
            StoredPlaces places,
            KeepComplaints complaints,
            Rules rules,
            SaidTime time,
            SecureRandom chance,
            Pages pages,
            Clock clock) {
        var words = new SayWords(pages.words(), rules, time, chance);
        return new SayPage(places, complaints, words, pages, clock).routes();
    }
}
