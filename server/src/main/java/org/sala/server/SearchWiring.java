package org.sala.server;

import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.sala.server.search.BuildIndex;
import org.sala.server.store.Epoch;
import org.sala.server.web.Words;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The index that services are found by, whether Sala serves or makes it anew. */
@Configuration(proxyBeanMethods = false)
public class SearchWiring {

    @Bean
    BuildIndex buildIndex(
            JdbcClient sql,
            TransactionTemplate transaction,
            StoredPlaces places,
            Rules rules,
            Words words,
            Epoch epoch,
            Settings settings) {
        var parts = new BuildIndex.Parts(sql, transaction, places, rules, words, epoch);
        return new BuildIndex(parts, settings.data());
    }
}
