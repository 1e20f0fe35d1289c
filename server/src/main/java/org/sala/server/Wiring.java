package org.sala.server;

import java.security.SecureRandom;
import java.time.Clock;
import javax.sql.DataSource;
import org.sala.server.store.Database;
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
 * what is not made here, or for the web in {@link WebWiring}, does not exist. Time and chance come from here too.
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
}
