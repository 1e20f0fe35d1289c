package org.sala.server;

import java.time.Clock;
import java.time.ZoneId;
import org.sala.rule.Rules;
import org.sala.server.district.DistrictPages;
import org.sala.server.place.Boundaries;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.team.AccountForms;
import org.sala.server.team.AccountPages;
import org.sala.server.team.DevicePages;
import org.sala.server.team.GiveRoles;
import org.sala.server.team.KeepAccounts;
import org.sala.server.team.LendDevices;
import org.sala.server.team.Offices;
import org.sala.server.team.Organizations;
import org.sala.server.team.PlacePages;
import org.sala.server.team.RoleGrants;
import org.sala.server.team.RolePages;
import org.sala.server.team.Team;
import org.sala.server.team.TeamChanges;
import org.sala.server.team.TeamOffice;
import org.sala.server.web.Pages;
import org.sala.server.web.PublicAddress;
import org.sala.server.web.SaidTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages on which administrators, and supervisors as far as phones go, look after the team; and those of districts and provinces. */
@Configuration(proxyBeanMethods = false)
public class OfficeWiring {

    @Bean
    SaidTime saidTime() {
        return new SaidTime(ZoneId.systemDefault());
    }

    @Bean
    Offices offices(Team team, RoleGrants grants, StoredPlaces places) {
        return new Offices(team, grants, places);
    }

    @Bean
    TeamOffice teamOffice(Accounts accounts, Offices offices, StoredPlaces places, Pages pages) {
        return new TeamOffice(accounts, offices, places, pages);
    }

    @Bean
    RouterFunction<ServerResponse> placePages(TeamOffice office, StoredPlaces places) {
        return new PlacePages(office, places).routes();
    }

    @Bean
    RouterFunction<ServerResponse> accountForms(TeamOffice office, KeepAccounts keep) {
        return new AccountForms(office, keep).routes();
    }

    @Bean
    RouterFunction<ServerResponse> accountPages(
            TeamOffice office,
            Accounts accounts,
            RoleGrants grants,
            DeviceKeys devices,
            TeamChanges changes,
            SaidTime time) {
        return new AccountPages(office, accounts, grants, devices, changes, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> rolePages(
            TeamOffice office,
            GiveRoles give,
            RoleGrants grants,
            Team team,
            StoredPlaces places,
            Organizations organizations) {
        return new RolePages(office, give, grants, team, places, organizations).routes();
    }

    @Bean
    RouterFunction<ServerResponse> devicePages(
            TeamOffice office, LendDevices lend, DeviceKeys devices, PublicAddress address, SaidTime time) {
        return new DevicePages(office, lend, devices, address, time).routes();
    }

    @Bean
    RouterFunction<ServerResponse> districtPages(
            JdbcClient sql,
            Team team,
            StoredPlaces places,
            Boundaries boundaries,
            Rules rules,
            Pages pages,
            SaidTime time,
            Clock clock) {
        return new DistrictPages(new DistrictPages.Parts(sql, team, places, boundaries, rules, pages, time, clock))
                .routes();
    }
}
