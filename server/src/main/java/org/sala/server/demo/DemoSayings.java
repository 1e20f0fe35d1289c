package org.sala.server.demo;

import org.sala.rule.Value;

/** What people of the invented district say and write when they meet, in two languages. */
final class DemoSayings {
    private final Value.Fields all = (Value.Fields) DemoWords.read("community.json");

    DemoWords.Both say(String what) {
        return DemoWords.laoFirst(all.fields("words").get(what));
    }

    /** A small picture of a map that a village drew. */
    String picture() {
        return DemoWords.text(all.get("picture"));
    }
}
