package org.sala.exchange.file;

import java.util.Map;
import java.util.TreeMap;

/**
 * Something in a file that somebody should look at.
 *
 * <p>The words are {@code import.<code>} for what is wrong and {@code import.<code>.mend} for how to mend it.
 *
 * @param row the line in the file, or the number of the document in it; 0 for the whole file
 * @param field the column or field; empty for the whole row
 * @param details what the words need to know
 */
public record Finding(String file, int row, String field, String code, Weight weight, Map<String, String> details) {
    /** What a finding means for what was read. */
    public enum Weight {
        /** It cannot be taken in as it stands. */
        LEFT_OUT,
        /** It is taken in; a part of it is not, or should be looked at. */
        LOOK
    }

    public Finding {
        details = Map.copyOf(new TreeMap<>(details));
    }

    /** Names what was left out of a file. */
    public static Finding leftOut(Spot spot, String code, Map<String, String> details) {
        return new Finding(spot.file(), spot.row(), spot.field(), code, Weight.LEFT_OUT, details);
    }

    /** Names what was taken all the same. */
    public static Finding look(Spot spot, String code, Map<String, String> details) {
        return new Finding(spot.file(), spot.row(), spot.field(), code, Weight.LOOK, details);
    }

    /** Where in a file. */
    public record Spot(String file, int row, String field) {
        public static Spot file(String file) {
            return new Spot(file, 0, "");
        }

        public static Spot row(String file, int row) {
            return new Spot(file, row, "");
        }

        public Spot field(String name) {
            return new Spot(file, row, name);
        }
    }
}
