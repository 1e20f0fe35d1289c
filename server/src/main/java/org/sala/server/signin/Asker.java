package org.sala.server.signin;

import java.util.Optional;
import org.sala.server.signin.DeviceKey.Kind;
import org.sala.server.web.Problem;
import org.sala.server.web.Refused;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * Who is asking, as the door established it.
 *
 * @param device whose counter numbers what this asker does; 0 on pages, whose doorway is made when it is first needed
 * @param area the district that the device works from
 * @param isRevoked true for a device that was taken away: it may hand in its last changes at {@code /sync}, and nothing else
 */
public record Asker(Account account, long device, long area, Kind kind, boolean isRevoked) {

    /** Whoever asks now. Behind the door there always is somebody. */
    public static Asker now() {
        return find().orElseThrow(() -> new Refused(Problem.ofStatus(Problem.SIGNED_OUT)));
    }

    /** Whoever asks now, at an address that is open to everybody. */
    public static Optional<Asker> find() {
        Authentication present = SecurityContextHolder.getContext().getAuthentication();
        return present != null && present.getPrincipal() instanceof Asker asker ? Optional.of(asker) : Optional.empty();
    }

    /**
     * Whoever asks now with a phone, which numbers its own changes and notes whom its reader opened. Other software does
     * neither: what it read of people in a round would stand in nobody's history.
     */
    public static Asker withPhone() {
        Asker asker = withDevice();
        if (asker.kind() != Kind.PHONE) throw Refused.forbidden("phones-only");
        return asker;
    }

    /** Whoever asks now with a device of their own. */
    public static Asker withDevice() {
        Asker asker = now();
        if (asker.kind() == Kind.PAGE) throw new Refused(Problem.ofStatus(Problem.SIGNED_OUT));
        return asker;
    }
}
