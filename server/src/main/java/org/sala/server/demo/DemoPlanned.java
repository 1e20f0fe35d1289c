package org.sala.server.demo;

/** A village that has not met yet: a day is set, and what many of its people lack waits to be talked about. */
final class DemoPlanned {
    private final DemoHand hand;

    DemoPlanned(DemoHand hand) {
        this.hand = hand;
    }

    void plan(int lastSpell) {
        DemoYear year = hand.stage().year();
        year.after(lastSpell - 5, () -> DemoGathering.gapTopic(hand, "rice-gap"));
        year.after(lastSpell - 4, () -> DemoGathering.gapTopic(hand, "transport-health"));
        year.after(
                lastSpell - 2,
                () -> DemoGathering.plan(hand, "village-planning", "title-planned", "where-sala", hand.in(16)));
    }
}
