package org.sala.journal;

/**
 * What the door knows of a device while it holds it.
 *
 * @param area the district its account belongs to; where its changes about nothing known are kept
 * @param lastN the last change taken from it
 * @param lastHash the end of its chain in the ledger; empty before the first change
 * @param previousRound the server's time of its previous round in milliseconds, 0 before the first
 */
public record Device(
        long number, long account, long area, long lastN, Hash lastHash, long previousRound, boolean isRevoked) {
    Device after(Entry entry) {
        return new Device(number, account, area, entry.change().id().n(), entry.hash(), previousRound, isRevoked);
    }

    /** The same after its round at this time of the server's. */
    Device heardAt(long now) {
        return new Device(number, account, area, lastN, lastHash, now, isRevoked);
    }

    @Override
    public String toString() {
        return "Device[" + number + " at " + lastN + "]";
    }
}
