package org.sala.server.signin;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells who somebody is by a name and a password, and slows down who guesses. */
public final class SignIn {
    /** No login is longer. */
    static final int LOGIN_LIMIT = 60;

    private final Accounts accounts;
    private final Passwords passwords;
    private final FailedSignIns failed;

    public SignIn(Accounts accounts, Passwords passwords, JdbcClient sql, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.failed = new FailedSignIns(sql, clock);
    }

    /** What came of it. */
    public sealed interface Result {
        record Welcome(Account account) implements Result {}

        /** The name, the password or both are wrong, or the account was closed: outsiders are not told which. */
        record Wrong() implements Result {}

        record Wait(Instant until) implements Result {}
    }

    public Result signIn(String login, String password) {
        String name = plain(login);
        Optional<Instant> locked = failed.lockedUntil(name);
        if (locked.isPresent()) return new Result.Wait(locked.get());
        Optional<Account> account = accounts.find(name).filter(found -> !found.isDoorways());
        if (account.isEmpty() || password.length() > Passwords.MOST) {
            passwords.matchNobody("");
            return wrong(name);
        }
        boolean isRight =
                passwords.matches(password, accounts.passwordHash(account.get().id()));
        if (!isRight || account.get().isDisabled()) return wrong(name);
        failed.forget(name);
        return new Result.Welcome(account.get());
    }

    private Result wrong(String name) {
        failed.add(name);
        return failed.lockedUntil(name).<Result>map(Result.Wait::new).orElseGet(Result.Wrong::new);
    }

    /** However it was typed: capital letters and blanks around it do not matter. */
    public static String plain(String login) {
        String plain = Normalizer.normalize(login, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
        return plain.length() > LOGIN_LIMIT ? plain.substring(0, LOGIN_LIMIT) : plain;
    }
}
