package org.sala.server.signin;

/**
 * Passwords that somebody else knows: a first one, a given one, or in earnest a demo account's. They open nothing but the page where
 * they are changed.
 *
 * @param isDemo true while a made-up village is shown, where everybody may know them
 */
public record FirstPasswords(boolean isDemo) {
    public boolean mustChange(Account account) {
        return account.mustChange() && !(account.isDemo() && isDemo);
    }
}
