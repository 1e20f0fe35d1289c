package org.sala.server;

import java.time.Clock;
import java.time.Duration;
import org.sala.rule.Rules;
import org.sala.server.place.StoredPlaces;
import org.sala.server.search.BuildIndex;
import org.sala.server.search.FindPage;
import org.sala.server.search.FindWords;
import org.sala.server.search.Search;
import org.sala.server.search.SearchDoor;
import org.sala.server.search.SearchJob;
import org.sala.server.team.Team;
import org.sala.server.web.Pages;
import org.sala.server.web.SaidTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** How services are found while Sala serves: by those who work here, and by anybody. */
@Configuration(proxyBeanMethods = false)
public class FindWiring {
    /** The first pages after a start are not kept waiting; a change is found within a second of its commit. */
    private static final SearchJob.Pace PACE = new SearchJob.Pace(Duration.ofSeconds(2), Duration.ofMillis(400));

    @Bean
    SearchJob searchJob(BuildIndex build) {
        return new SearchJob(build, PACE);
    }

    @Bean
    Search search(SearchJob index, BuildIndex build, StoredPlaces places) {
        return new Search(index, build, places);
    }

    @Bean
    RouterFunction<ServerResponse> services(Search search, Team team, StoredPlaces places, Rules rules, Clock clock) {
        return new SearchDoor(search, team, places, rules, clock).routes();
    }

    @Bean
    RouterFunction<ServerResponse> findPage(
            Search search, StoredPlaces places, Rules rules, SaidTime time, Pages pages, Clock clock) {
        return new FindPage(search, places, new FindWords(pages.words(), rules, time), pages, clock).routes();
    }
}
