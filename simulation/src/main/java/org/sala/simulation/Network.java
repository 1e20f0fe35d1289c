package org.sala.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A network that loses, doubles, delays and reorders what it carries. */
final class Network {
    private final List<Letter> underWay = new ArrayList<>();
    private final Dice dice;
    private final int lossy;
    private final int doubled;

    Network(Dice dice, int lossy, int doubled) {
        this.dice = dice;
        this.lossy = lossy;
        this.doubled = doubled;
    }

    /** A request of a phone or a reply to it. */
    record Letter(long device, boolean isRequest, String text) {}

    void send(Letter letter) {
        underWay.add(letter);
    }

    /** One of the letters under way arrives, or is lost, or arrives and will come again. */
    Optional<Letter> arrive() {
        if (underWay.isEmpty()) {
            return Optional.empty();
        }
        // Mostly the oldest, else any: what stays behind comes late.
        int at = dice.percent(60) ? 0 : dice.roll(underWay.size());
        Letter letter = dice.percent(doubled) ? underWay.get(at) : underWay.remove(at);
        if (dice.percent(lossy)) {
            underWay.remove(letter);
            return Optional.empty();
        }
        return Optional.of(letter);
    }

    boolean isEmpty() {
        return underWay.isEmpty();
    }
}
