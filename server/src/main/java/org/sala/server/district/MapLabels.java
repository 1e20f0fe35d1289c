package org.sala.server.district;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for names beside the marks of a map, so that none lies over a mark or another name. Who comes first is served first. */
final class MapLabels {
    static final double LETTER = 12;
    private static final double LETTER_WIDTH = 0.6;
    private static final double MARK = 7;
    private static final double GAP = 3;

    private final List<Box> taken = new ArrayList<>();
    private final double height;

    MapLabels(double height) {
        this.height = height;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /** Where a name stands: on the line of its letters, and whether it begins, ends or is centred there. */
    record Label(double x, double y, String anchor) {}

    /** Keeps names off this mark. */
    void keepOff(double x, double y) {
        taken.add(new Box(x - MARK, y - MARK, x + MARK, y + MARK));
    }

    /** Room for a name beside a mark, or none. */
    Optional<Label> place(double x, double y, String name) {
        double wide = letters(name) * LETTER * LETTER_WIDTH;
        double off = MARK + GAP;
        return tryAt(new Label(x + off, y + 4, "start"), x + off, y - LETTER / 2, wide)
                .or(() -> tryAt(new Label(x - off, y + 4, "end"), x - off - wide, y - LETTER / 2, wide))
                .or(() -> tryAt(new Label(x, y - off, "middle"), x - wide / 2, y - off - LETTER, wide))
                .or(() -> tryAt(new Label(x, y + off + LETTER - 2, "middle"), x - wide / 2, y + off - 2, wide));
    }

    private Optional<Label> tryAt(Label label, double left, double top, double wide) {
        var box = new Box(left, top, left + wide, top + LETTER + 1);
        boolean isOnPaper = left >= 0 && box.right() <= Paper.WIDTH && top >= 0 && box.bottom() <= height;
        if (!isOnPaper || taken.stream().anyMatch(box::touches)) return Optional.empty();
        taken.add(box);
        return Optional.of(label);
    }

    /** Signs above and below Lao letters take no room of their own. */
    private static long letters(String name) {
        return name.codePoints()
                .filter(sign -> Character.getType(sign) != Character.NON_SPACING_MARK)
                .count();
    }
}
