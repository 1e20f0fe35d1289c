package org.sala.server.signin;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.OptionalLong;
import org.sala.server.place.StoredPlaces;
import org.sala.server.signin.DeviceKey.Kind;

/** Gives a phone, or other software, its number and the token with which it comes in from now on. */
public final class EnrolDevice {
    private final DeviceKeys devices;
    private final Accounts accounts;
    private final Enrolments enrolments;
    private final StoredPlaces places;
    private final SecureRandom chance;

    public EnrolDevice(
            DeviceKeys devices, Accounts accounts, Enrolments enrolments, StoredPlaces places, SecureRandom chance) {
        this.devices = devices;
        this.accounts = accounts;
        this.enrolments = enrolments;
        this.places = places;
        this.chance = chance;
    }

    /** What the device is told, once. */
    public record Enrolled(long device, Secret token, Account account) {}

    public Enrolled enrol(Account account, Kind kind, String name) {
        Secret token = Secret.random(chance);
        long device = devices.add(areaOf(account), account.id(), kind, name, token);
        return new Enrolled(device, token, account);
    }

    /** The account that a code was made for, if the code is still good; it is used up by this. */
    public Optional<Account> redeem(String code) {
        OptionalLong account = enrolments.use(code);
        if (account.isEmpty()) return Optional.empty();
        return accounts.find(account.getAsLong()).filter(found -> !found.isDisabled());
    }

    /** The district that an account works from; 0 when it works from nowhere that is known. */
    public long areaOf(Account account) {
        OptionalLong place = account.place();
        return place.isPresent() ? places.areaOf(place.getAsLong()).orElse(0) : 0;
    }
}
