package org.sala.server.team;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Enrolments;
import org.sala.server.web.Address;
import org.sala.server.web.PublicAddress;
import org.sala.server.web.QrCode;
import org.sala.server.web.Refused;
import org.sala.server.web.SaidTime;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** A code with which somebody's phone becomes theirs, shown once as letters and for its camera; and taking a phone away. */
public final class DevicePages {
    private final TeamOffice office;
    private final LendDevices lend;
    private final DeviceKeys devices;
    private final PublicAddress address;
    private final SaidTime time;

    public DevicePages(TeamOffice office, LendDevices lend, DeviceKeys devices, PublicAddress address, SaidTime time) {
        this.office = office;
        this.lend = lend;
        this.devices = devices;
        this.address = address;
        this.time = time;
    }

    public RouterFunction<ServerResponse> routes() {
        return Address.at("/team/{account}/code")
                .post(this::code)
                .routes()
                .and(Address.at("/team/{account}/devices/{device}/revocation")
                        .post(this::revoke)
                        .routes());
    }

    private ServerResponse code(ServerRequest request) {
        Account asker = office.asker(Offices.DEVICES);
        Account account = office.account(request, Offices.DEVICES);
        Enrolments.Code code = lend.invite(asker.id(), account);
        String language = TeamOffice.language(request);
        String link = address.of(request) + "/app/#enrol=" + code.text().text();
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("title", office.say(request, "office.code"));
        told.put("name", account.nameFor(language));
        told.put("account", account.id());
        told.put("code", code.text().text());
        told.put("link", link);
        told.put("drawing", QrCode.svg(link));
        told.put("until", time.moment(code.expires(), language));
        return office.page(request, 200, "team-code", told);
    }

    private ServerResponse revoke(ServerRequest request) {
        Account asker = office.asker(Offices.DEVICES);
        Account account = office.account(request, Offices.DEVICES);
        DeviceKey device = devices.find(TeamOffice.number(request, "device"))
                .filter(found -> found.account() == account.id() && !found.isRevoked())
                .orElseThrow(Refused::notFound);
        lend.revoke(asker.id(), device);
        return AccountPages.back(account.id(), TeamChanges.What.DEVICE_REVOKED);
    }
}
