package org.sala.server.demo;

import java.util.random.RandomGenerator;

/** Everything that a journey needs around it. */
record DemoStage(
        DemoWords words,
        DemoLand land,
        DemoTeam team,
        DemoDirectory directory,
        DemoCensus census,
        DemoYear year,
        DemoClock clock,
        RandomGenerator dice) {

    /** True as often as told, in a hundred. */
    boolean happens(int inHundred) {
        return dice.nextInt(100) < inHundred;
    }

    int between(int least, int greatest) {
        return least + dice.nextInt(greatest - least + 1);
    }
}
