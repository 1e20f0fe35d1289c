package org.sala.server.team;

import org.jspecify.annotations.Nullable;
import org.sala.server.signin.Account;
import org.sala.server.signin.DeviceKey;
import org.sala.server.signin.Doorkeeper;
import org.sala.server.signin.EnrolDevice;
import org.sala.server.signin.Enrolments;
import org.sala.server.web.Refused;

/** Lets somebody make a phone theirs by a short-lived code, gives other software a token, and takes either away. Whether the asker may, is asked before. */
public final class LendDevices {
    private final Enrolments enrolments;
    private final EnrolDevice enrol;
    private final Doorkeeper doorkeeper;
    private final TeamChanges changes;

    public LendDevices(Enrolments enrolments, EnrolDevice enrol, Doorkeeper doorkeeper, TeamChanges changes) {
        this.enrolments = enrolments;
        this.enrol = enrol;
        this.doorkeeper = doorkeeper;
        this.changes = changes;
    }

    /** A code for one phone of this account, told once. */
    public Enrolments.Code invite(@Nullable Long by, Account account) {
        if (account.isDisabled()) throw Refused.malformed("account-closed", "account");
        return changes.together(() -> {
            changes.note(by, TeamChanges.What.CODE_MADE, account.id(), "");
            return enrolments.make(account.id(), by == null ? account.id() : by);
        });
    }

    /** A token with which other software comes as this account, told once. It may what the account may, until it is taken away. */
    public EnrolDevice.Enrolled giveToken(@Nullable Long by, Account account, String software) {
        if (account.isDisabled()) throw Refused.malformed("account-closed", "account");
        return changes.together(() -> {
            EnrolDevice.Enrolled enrolled = enrol.enrol(account, DeviceKey.Kind.SOFTWARE, software);
            changes.note(by, TeamChanges.What.TOKEN_MADE, account.id(), "" + enrolled.device());
            return enrolled;
        });
    }

    /** The phone hands in what it has at its next round, is told to erase everything, and is a stranger from then on. */
    public void revoke(@Nullable Long by, DeviceKey device) {
        changes.together(() -> {
            doorkeeper.revoke(device.number());
            changes.note(by, TeamChanges.What.DEVICE_REVOKED, device.account(), "" + device.number());
            return device;
        });
    }
}
