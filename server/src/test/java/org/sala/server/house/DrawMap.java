package org.sala.server.house;

import java.nio.file.Path;

/** Prints who really uses whom, for {@code bin/map}. */
final class DrawMap {
    private DrawMap() {}

    public static void main(String[] words) {
        System.out.print(HouseMap.built(Path.of(words[0])).asMermaid());
    }
}
