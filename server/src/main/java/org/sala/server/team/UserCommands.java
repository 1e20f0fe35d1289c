package org.sala.server.team;

import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sala.place.Place;
import org.sala.server.Parts;
import org.sala.server.Settings;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.DeviceKeys;
import org.sala.server.signin.Enrolments;
import org.sala.server.signin.SignIn;
import org.sala.server.web.Problem;
import org.sala.server.web.Refused;
import org.sala.server.web.Words;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Accounts from the command line: the first administrator comes from here, and so does the way back for one who is locked out. */
@Command(
        name = "user",
        description = "Makes and looks after accounts.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = picocli.CommandLine.HelpCommand.class)
public final class UserCommands {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Parts sala;
    private final PrintStream out;

    public UserCommands(Parts sala, PrintStream out) {
        this.sala = sala;
        this.out = out;
    }

    @Command(name = "add", description = "Makes an account and tells its first password, once.")
    int add(
            @Parameters(paramLabel = "LOGIN", description = "what is typed to sign in") String login,
            @Option(names = "--name", required = true, description = "the owner's name") String name,
            @Option(names = "--name-other", defaultValue = "", description = "the same in another script")
                    String nameOther,
            @Option(names = "--language", defaultValue = "lo", description = "en or lo (lo)") String language,
            @Option(names = "--place", required = true, description = "code of the place the owner works from")
                    String place,
            @Option(names = "--role", description = "a role there, such as administrator") @Nullable String role) {
        return told(() -> {
            long from = place(place).id();
            var made = sala.get(KeepAccounts.class)
                    .make(null, login, new KeepAccounts.Owner(name, nameOther, language, from));
            if (role != null) give(made.account(), role, from, OptionalLong.empty(), today(), Optional.empty());
            out.println("account   " + SignIn.plain(login) + " (number " + made.account() + ")");
            out.println("password  " + made.password().text() + "   (to be changed at the first sign-in)");
        });
    }

    @Command(name = "list", description = "Lists all accounts with their roles and devices.")
    int list() {
        return told(() -> sala.get(Accounts.class).list().forEach(this::tell));
    }

    @Command(name = "password", description = "Gives somebody who forgot theirs a new first password.")
    int password(@Parameters(paramLabel = "LOGIN") String login) {
        return told(() -> out.println("password  "
                + sala.get(KeepAccounts.class)
                        .givePassword(null, account(login))
                        .text()
                + "   (to be changed at the next sign-in)"));
    }

    @Command(name = "grant", description = "Gives somebody a role at a place.")
    int grant(
            @Parameters(paramLabel = "LOGIN") String login,
            @Parameters(paramLabel = "ROLE", description = "such as volunteer, link-worker, supervisor") String role,
            @Parameters(paramLabel = "PLACE", description = "its code") String place,
            @Option(names = "--organization", description = "the organization's record, for its contact") @Nullable Long organization,
            @Option(names = "--from", description = "first day, such as 2026-11-20 (today)") @Nullable LocalDate from,
            @Option(names = "--until", description = "last day") @Nullable LocalDate until) {
        return told(() -> give(
                account(login).id(),
                role,
                place(place).id(),
                organization == null ? OptionalLong.empty() : OptionalLong.of(organization),
                from == null ? today() : from,
                Optional.ofNullable(until)));
    }

    @Command(name = "disable", description = "Closes an account; its phones hand in what they have and are wiped.")
    int disable(@Parameters(paramLabel = "LOGIN") String login) {
        return told(() -> sala.get(KeepAccounts.class).close(null, account(login)));
    }

    @Command(name = "enable", description = "Opens a closed account again.")
    int enable(@Parameters(paramLabel = "LOGIN") String login) {
        return told(() -> sala.get(KeepAccounts.class).reopen(null, account(login)));
    }

    @Command(name = "enrol", description = "Makes a code with which one phone becomes this account's, soon.")
    int enrol(
            @Parameters(paramLabel = "LOGIN") String login,
            @Option(names = "--address", description = "where phones reach this Sala, such as https://sala.example.la")
                    @Nullable String address) {
        return told(() -> {
            Enrolments.Code code = sala.get(LendDevices.class).invite(null, account(login));
            var settings = sala.get(Settings.class);
            String here = address == null
                    ? settings.publicAddress().orElse("http://localhost:" + settings.port())
                    : address.replaceAll("/+$", "");
            out.println("code      " + code.text().text() + "   (once, until "
                    + CLOCK.format(code.expires().atZone(ZoneId.systemDefault())) + ")");
            out.println("link      " + here + "/app/#enrol=" + code.text().text());
        });
    }

    @Command(name = "token", description = "Makes a token with which other software comes as this account.")
    int token(
            @Parameters(paramLabel = "LOGIN") String login,
            @Option(names = "--software", defaultValue = "", description = "what the list of devices calls it")
                    String software) {
        return told(() -> {
            var made = sala.get(LendDevices.class).giveToken(null, account(login), software);
            out.println(
                    "device    " + made.device() + "   (to take it away: bin/sala user revoke " + made.device() + ")");
            out.println("token     " + made.token().text() + "   (told once)");
        });
    }

    @Command(name = "revoke", description = "Takes a phone or a token away; a phone hands in what it has and is wiped.")
    int revoke(@Parameters(paramLabel = "DEVICE", description = "its number") long device) {
        return told(() -> sala.get(LendDevices.class)
                .revoke(
                        null,
                        sala.get(DeviceKeys.class)
                                .find(device)
                                .orElseThrow(() -> Refused.malformed("unknown-device", "" + device))));
    }

    private void give(
            long account, String role, long place, OptionalLong whose, LocalDate from, Optional<LocalDate> until) {
        sala.get(GiveRoles.class).give(null, account, role, place, whose, new GiveRoles.Period(from, until));
        out.println("role      " + role + ", from " + from
                + until.map(last -> " until " + last).orElse(""));
    }

    private void tell(Account account) {
        var tree = sala.get(StoredPlaces.class).now();
        String roles = sala.get(Team.class).grantsOf(account.id()).stream()
                .map(grant -> grant.role().name() + " at "
                        + tree.find(grant.place())
                                .map(place -> place.name("en"))
                                .orElse("?"))
                .collect(Collectors.joining(", "));
        String phones = sala.get(DeviceKeys.class).listOf(account.id()).stream()
                .filter(device -> !device.isRevoked())
                .map(device -> Long.toString(device.number()))
                .collect(Collectors.joining(", "));
        out.printf(
                "%-20s %-24s %s%s%s%n",
                account.login(),
                account.name(),
                roles.isEmpty() ? "no role" : roles,
                phones.isEmpty() ? "" : " · devices: " + phones,
                account.isDisabled() ? " · closed" : "");
    }

    private Account account(String login) {
        return sala.get(Accounts.class)
                .find(SignIn.plain(login))
                .filter(account -> !account.isDoorways())
                .orElseThrow(() -> Refused.malformed("unknown-account", login));
    }

    /** A place by its code, or by level and code where two levels have the same one: {@code district:0101}. */
    private Place place(String told) {
        List<Place> found = sala.get(StoredPlaces.class).now().named(told);
        if (found.isEmpty()) throw Refused.malformed("unknown-place", told);
        if (found.size() > 1) throw Refused.malformed("several-places", told);
        return found.getFirst();
    }

    private LocalDate today() {
        return sala.get(RoleGrants.class).today();
    }

    /** Does it, or says in words why not: 0 or 1. */
    private int told(Runnable work) {
        try {
            work.run();
            return 0;
        } catch (Refused refused) {
            Problem problem = refused.problem();
            var words = sala.get(Words.class);
            out.println(words.say("en", "problem." + problem.code(), problem.names()) + " (" + problem.where() + ")");
            out.println(words.say("en", "problem." + problem.code() + "-how", problem.names()));
            return 1;
        }
    }
}
