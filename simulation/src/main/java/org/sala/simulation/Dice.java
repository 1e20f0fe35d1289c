package org.sala.simulation;

import java.util.List;

/** All chance there is. The same seed throws the same numbers on every machine and in every run. */
public final class Dice {
    private long state;

    public Dice(long seed) {
        this.state = seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L;
    }

    /** SplitMix64: small, written down here so that no library's next version throws other numbers. */
    private long next() {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 up to but without {@code below}. */
    public int roll(int below) {
        return (int) Long.remainderUnsigned(next(), below);
    }

    /** From {@code least} to {@code most}, both possible. */
    public long between(long least, long most) {
        return least + Long.remainderUnsigned(next(), most - least + 1);
    }

    /** True so many times in a hundred. */
    public boolean percent(int chance) {
        return roll(100) < chance;
    }

    public <T> T pick(List<T> list) {
        return list.get(roll(list.size()));
    }

    @SafeVarargs
    public final <T> T oneOf(T... all) {
        return all[roll(all.length)];
    }
}
