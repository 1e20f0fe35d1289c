package org.sala.journal;

import java.util.OptionalLong;

/** What the door must know of places: in which area (district or its equivalent) one lies. */
public interface Geography {
    /** The area of a place, or empty when there is no such place or it lies above every area. */
    OptionalLong areaOf(long place);

    /** Whether a place is another one that this one lies in. */
    boolean isAbove(long place, long below);

    /** Whether people live there, so that nothing lies in it. */
    boolean isHome(long place);
}
