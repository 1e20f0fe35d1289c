package org.sala.server.signin;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives an account the password that its owner wants from now on. */
public final class ChoosePassword {
    private static final Logger LOG = LoggerFactory.getLogger(ChoosePassword.class);

    private final Accounts accounts;
    private final Passwords passwords;

    public ChoosePassword(Accounts accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** Why not, as the key of the words that say it; empty when it is done. */
    public Optional<String> choose(Account account, String old, String wanted) {
        String hash = accounts.passwordHash(account.id());
        if (old.length() > Passwords.MOST || !passwords.matches(old, hash)) return Optional.of("signin.old-wrong");
        Optional<String> weakness = Passwords.weakness(wanted, account.login());
        if (weakness.isPresent()) return weakness;
        if (passwords.matches(wanted, hash)) return Optional.of("signin.weak-same");
        accounts.choosePassword(account.id(), passwords.hash(wanted));
        LOG.atInfo().addKeyValue("account", account.id()).log("password-chosen");
        return Optional.empty();
    }

    /** A new first password for somebody who forgot theirs; it is told once. */
    public Secret give(long account) {
        String given = passwords.give();
        accounts.givePassword(account, passwords.hash(given));
        return new Secret(given);
    }
}
