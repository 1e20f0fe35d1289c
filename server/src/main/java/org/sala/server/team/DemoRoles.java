package org.sala.server.team;

import java.util.stream.Collectors;
import org.sala.server.signin.Account;
import org.sala.server.signin.SignInPage;
import org.sala.server.web.Words;

/** Tells, on the sign-in page of a made-up village, what each of its people does. */
public final class DemoRoles implements SignInPage.Demo {
    private final Team team;
    private final Words words;

    public DemoRoles(Team team, Words words) {
        this.team = team;
        this.words = words;
    }

    @Override
    public String rolesOf(Account account, String language) {
        return team.grantsOf(account.id()).stream()
                .map(grant -> words.say(language, "app.role." + grant.role().name()))
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
