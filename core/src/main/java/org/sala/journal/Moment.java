package org.sala.journal;

import java.util.OptionalLong;

/**
 * When and by whom a change is being decided.
 *
 * @param author the account
 * @param estimated when it probably happened, milliseconds by the server's clock
 * @param received the server's time now, milliseconds
 * @param isClockDoubtful the device's clock is so far off that it cannot say who was later
 */
record Moment(long author, long area, long estimated, long received, boolean isClockDoubtful) {
    /** The server's own writing: by no device, now. */
    static final long SERVER_DEVICE = 0;

    /** The same for what another account had written, where it is known. */
    Moment of(OptionalLong written) {
        return new Moment(written.orElse(author), area, estimated, received, isClockDoubtful);
    }
}
