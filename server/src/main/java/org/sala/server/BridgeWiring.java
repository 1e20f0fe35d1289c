package org.sala.server;

import java.security.SecureRandom;
import org.sala.journal.Door;
import org.sala.rule.Disclosure;
import org.sala.rule.Rules;
import org.sala.server.action.Bridge;
import org.sala.server.action.BridgeHand;
import org.sala.server.action.DisclosureSecret;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.Team;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The gate through which counts of people leave, and the bridge between villages and persons. */
@Configuration(proxyBeanMethods = false)
public class BridgeWiring {

    @Bean
    Disclosure disclosure(JdbcClient sql, SecureRandom chance, Rules rules) {
        return new DisclosureSecret(sql, chance).gate(rules);
    }

    @Bean
    Bridge bridge(
            Rules rules,
            StoredPlaces places,
            JdbcClient sql,
            Door door,
            DeviceKeys devices,
            Team team,
            Disclosure disclosure,
            TransactionTemplate transaction) {
        var hand = new BridgeHand(door, devices, team);
        return new Bridge(rules, places, sql, hand, new Bridge.Gate(disclosure, transaction));
    }
}
