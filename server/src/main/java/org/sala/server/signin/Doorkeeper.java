package org.sala.server.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Knows who comes with which token. Remembers for a moment, so that a busy device does not ask the database each time. */
public final class Doorkeeper {
    /** How long a revocation on another server may go unnoticed here. */
    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private static final int MOST_REMEMBERED = 20_000;

    private final DeviceKeys devices;
    private final Accounts accounts;
    private final Clock clock;
    private final boolean isDemo;
    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();

    public Doorkeeper(DeviceKeys devices, Accounts accounts, Clock clock, boolean isDemo) {
        this.devices = devices;
        this.accounts = accounts;
        this.clock = clock;
        this.isDemo = isDemo;
    }

    private record Remembered(Asker asker, long until) {}

    /** Who comes with this token; empty when nobody was ever given it. */
    public Optional<Asker> recognize(Secret token) {
        String key = token.hash();
        Remembered before = remembered.get(key);
        long now = clock.millis();
        if (before != null && before.until() > now) return Optional.of(before.asker());
        Optional<Asker> asker = devices.find(token).map(this::asker);
        if (remembered.size() >= MOST_REMEMBERED) remembered.clear();
        asker.ifPresent(found -> remembered.put(key, new Remembered(found, now + REMEMBERED.toMillis())));
        return asker;
    }

    /** A closed account's devices are as revoked ones: they hand in their last changes and are wiped. */
    private Asker asker(DeviceKey device) {
        Account account = accounts.get(device.account());
        boolean isClosed = device.isRevoked() || account.isDisabled() || isOpenDemo(account);
        return new Asker(account, device.number(), device.area(), device.kind(), isClosed);
    }

    /** Everybody knows a demo account's password: outside demo mode it opens nothing until it is changed. */
    private boolean isOpenDemo(Account account) {
        return account.isDemo() && !isDemo;
    }

    /** Takes a device away. */
    public void revoke(long device) {
        devices.revoke(device);
        forget();
    }

    /** Takes away every phone and software of an account. */
    public void revokeAll(long account) {
        devices.revokeAll(account);
        forget();
    }

    /** Whatever was remembered may be wrong: an account or a device has changed. */
    public void forget() {
        remembered.clear();
    }
}
