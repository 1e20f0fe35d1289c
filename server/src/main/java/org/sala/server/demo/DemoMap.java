package org.sala.server.demo;

import java.util.List;
import org.sala.rule.Value;

/** The map that one village drew of itself: what everybody knows, where it is dangerous, and a few houses without a name. */
final class DemoMap {
    private static final int HOUSES = 9;

    private final DemoGathering gathering;

    DemoMap(DemoGathering gathering) {
        this.gathering = gathering;
    }

    void draw() {
        line("river", "map-stream", List.of(at(60, 700), at(300, 640), at(520, 720), at(760, 660), at(960, 740)));
        line("road", "map-road", List.of(at(120, 60), at(360, 330), at(640, 380), at(900, 900)));
        point("water", "map-well", at(420, 560), "");
        point("school", "map-school", at(640, 300), "");
        point("temple", "map-temple", at(260, 300), "");
        point("clinic", "map-clinic", at(900, 860), "");
        point("asset", "map-truck", at(540, 430), "");
        point("risk", "map-bridge", at(505, 712), "traffic");
        area("map-flood", List.of(at(260, 600), at(420, 590), at(440, 690), at(280, 700)));
        for (int house = 0; house < HOUSES; house++) {
            draw("household", "point", List.of(at(180 + house * 80, 440 + house % 3 * 70)), "", "");
        }
    }

    private static Value at(int x, int y) {
        return new Value.Items(List.of(new Value.Whole(x), new Value.Whole(y)));
    }

    private void point(String kind, String words, Value at, String risk) {
        draw(kind, "point", List.of(at), words, risk);
    }

    private void line(String kind, String words, List<Value> points) {
        draw(kind, "line", points, words, "");
    }

    private void area(String words, List<Value> points) {
        draw("risk", "area", points, words, "flood");
    }

    private void draw(String kind, String shape, List<Value> points, String words, String risk) {
        DemoHand hand = gathering.hand();
        Telling told = hand.at(gathering.id())
                .and("kind", kind)
                .and("shape", shape)
                .and("at", Value.Fields.of("points", new Value.Items(points)));
        if (!words.isEmpty()) told.and("words", hand.say(words));
        if (!risk.isEmpty()) told.and("risk", risk);
        hand.phone().make("feature", told);
    }
}
