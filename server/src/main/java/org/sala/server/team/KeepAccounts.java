package org.sala.server.team;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.Account;
import org.sala.server.signin.Accounts;
import org.sala.server.signin.ChoosePassword;
import org.sala.server.signin.Doorkeeper;
import org.sala.server.signin.Secret;
import org.sala.server.signin.SignIn;
import org.sala.server.web.Refused;
import org.sala.server.web.Words;

/** Makes accounts, changes what is known of their owners, and closes them. Whether the asker may, is asked before. */
public final class KeepAccounts {
    public static final int NAME_LIMIT = 80;
    private static final String LOGIN = "[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}._-]{1,39}";

    private final Accounts accounts;
    private final ChoosePassword passwords;
    private final StoredPlaces places;
    private final Doorkeeper doorkeeper;
    private final TeamChanges changes;

    public KeepAccounts(
            Accounts accounts,
            ChoosePassword passwords,
            StoredPlaces places,
            Doorkeeper doorkeeper,
            TeamChanges changes) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.places = places;
        this.doorkeeper = doorkeeper;
        this.changes = changes;
    }

    /** What somebody who may sign in is called, speaks, and works from. A thing that cannot be is refused with its field's name. */
    public record Owner(String name, String nameOther, String language, long place) {
        public Owner {
            name = named(name, "name");
            nameOther = named(nameOther, "nameOther");
            if (name.isEmpty()) throw Refused.malformed("name-missing", "name");
            if (!Words.LANGUAGES.contains(language)) throw Refused.malformed("unknown-language", "language");
        }

        private static String named(String text, String field) {
            String plain = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
            boolean isOneLine = plain.codePoints().noneMatch(letter -> Character.isISOControl(letter));
            if (!isOneLine) throw Refused.malformed("name-odd", field);
            if (plain.codePointCount(0, plain.length()) <= NAME_LIMIT) return plain;
            throw Refused.malformed("too-long", field, Map.of("most", Integer.toString(NAME_LIMIT)));
        }

        @Override
        public String toString() {
            return "Owner[hidden]";
        }
    }

    /** An account that was just made, and the password that is told once. */
    public record Made(long account, Secret password) {}

    public Made make(@Nullable Long by, String login, Owner owner) {
        String plain = SignIn.plain(login);
        if (!plain.matches(LOGIN)) throw Refused.malformed("login-odd", "login");
        check(owner);
        return changes.together(() -> {
            if (accounts.find(plain).isPresent()) throw Refused.malformed("login-taken", "login");
            long account = accounts.add(new Accounts.New(
                    plain, owner.name(), owner.nameOther(), owner.language(), owner.place(), "", false));
            changes.note(by, TeamChanges.What.ACCOUNT_MADE, account, "");
            return new Made(account, passwords.give(account));
        });
    }

    public void change(@Nullable Long by, long account, Owner owner) {
        check(owner);
        changes.together(() -> {
            accounts.change(account, owner.name(), owner.nameOther(), owner.language(), owner.place());
            changes.note(by, TeamChanges.What.ACCOUNT_CHANGED, account, "");
            return account;
        });
    }

    /** Nobody signs in with it any more, and its devices hand in what they have and are wiped. */
    public void close(@Nullable Long by, Account account) {
        changes.together(() -> {
            accounts.disable(account.id());
            doorkeeper.revokeAll(account.id());
            changes.note(by, TeamChanges.What.ACCOUNT_CLOSED, account.id(), "");
            return account;
        });
    }

    /** The account as it was; its phones were wiped and have to be enrolled anew. */
    public void reopen(@Nullable Long by, Account account) {
        changes.together(() -> {
            accounts.enable(account.id());
            changes.note(by, TeamChanges.What.ACCOUNT_REOPENED, account.id(), "");
            return account;
        });
    }

    /** A password for somebody who forgot theirs: told once, and good for nothing but choosing another. */
    public Secret givePassword(@Nullable Long by, Account account) {
        return changes.together(() -> {
            changes.note(by, TeamChanges.What.PASSWORD_GIVEN, account.id(), "");
            return passwords.give(account.id());
        });
    }

    private void check(Owner owner) {
        Optional<?> place = places.now().find(owner.place());
        if (place.isEmpty()) throw Refused.malformed("unknown-place", "place");
    }
}
