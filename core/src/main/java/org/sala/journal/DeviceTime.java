package org.sala.journal;

/**
 * Turns a device's clock into an estimate by the server's. A phone that thinks it is 2031 can only be wrong inside its own time offline.
 *
 * @param offset how far the server's clock is ahead of the device's, in milliseconds
 * @param previousRound the server's time of the device's previous round, in milliseconds
 */
record DeviceTime(long offset, long previousRound, long now) {
    /** From here on, ten minutes, a clock cannot say any more who was later. */
    private static final long DOUBTFUL = 10 * 60 * 1000;

    long estimate(long at) {
        long told;
        try {
            told = Math.addExact(at, offset);
        } catch (ArithmeticException absurdClock) {
            told = now;
        }
        return Math.clamp(told, Math.min(previousRound, now), now);
    }

    boolean isClockDoubtful() {
        return Math.abs(offset) > DOUBTFUL;
    }
}
