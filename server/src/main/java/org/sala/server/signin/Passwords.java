package org.sala.server.signin;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.random.RandomGenerator;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** How passwords are kept (Argon2id) and which are good enough. */
public final class Passwords {
    /** Enough against guessing at the door, where attempts are slowed down. */
    static final int LEAST = 8;

    /** Longer ones only cost time. */
    static final int MOST = 200;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KB = 19_456;
    private static final int ROUNDS = 2;

    /** Each hash holds 19 MB while it is worked out: this many at a time, and the others wait. */
    private static final int AT_ONCE = 2;

    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GIVEN_LENGTH = 12;

    private static final Set<String> TOO_COMMON = Set.of(
            "password",
            "password1",
            "passw0rd",
            "12345678",
            "123456789",
            "1234567890",
            "11111111",
            "00000000",
            "qwertyui",
            "qwerty123",
            "abcd1234",
            "abc12345",
            "iloveyou",
            "sala1234",
            "vientiane",
            "laos1234");

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KB, ROUNDS);
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final RandomGenerator chance;

    public Passwords(RandomGenerator chance) {
        this.chance = chance;
    }

    public String hash(String password) {
        room.acquireUninterruptibly();
        try {
            return argon2.encode(plain(password));
        } finally {
            room.release();
        }
    }

    public boolean matches(String password, String hash) {
        room.acquireUninterruptibly();
        try {
            return argon2.matches(plain(password), hash);
        } finally {
            room.release();
        }
    }

    /** Takes as long as {@link #matches}, so that an unknown name is not told from a wrong password by the time it takes. */
    void matchNobody(String password) {
        hash(password);
    }

    /** A first password, easy to read out and to type. */
    public String give() {
        var given = new StringBuilder();
        for (int at = 0; at < GIVEN_LENGTH; at++) {
            if (at > 0 && at % 4 == 0) given.append('-');
            given.append(READABLE.charAt(chance.nextInt(READABLE.length())));
        }
        return given.toString();
    }

    /** Why a password will not do, as the key of the words that say it; empty when it will. */
    public static Optional<String> weakness(String password, String login) {
        String plain = plain(password);
        int length = plain.codePointCount(0, plain.length());
        if (length < LEAST) return Optional.of("signin.weak-short");
        if (length > MOST) return Optional.of("signin.weak-long");
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.contains(login.toLowerCase(Locale.ROOT))) return Optional.of("signin.weak-login");
        boolean isOneLetter = lower.chars().distinct().count() <= 2;
        return isOneLetter || TOO_COMMON.contains(lower) ? Optional.of("signin.weak-common") : Optional.empty();
    }

    /** The same letters typed on different keyboards are the same password. */
    private static String plain(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
