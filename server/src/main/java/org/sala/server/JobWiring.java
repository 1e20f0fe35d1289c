package org.sala.server;

import java.time.Clock;
import java.time.Duration;
import org.sala.server.action.Bridge;
import org.sala.server.action.BridgeJob;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes on by itself while Sala serves. */
@Configuration(proxyBeanMethods = false)
public class JobWiring {
    /** How soon after a commit a village's promise reaches the people it was for. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Bean
    BridgeJob bridgeJob(Bridge bridge, Clock clock) {
        return new BridgeJob(bridge, clock, PAUSE);
    }
}
