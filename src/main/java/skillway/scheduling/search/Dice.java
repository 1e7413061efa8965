package skillway.scheduling.search;

/** Random numbers that are the same for the same seed on any machine (SplitMix64). */
final class Dice {

    private long state;

    Dice(long seed) {
        state = seed;
    }

    /** A number from 0 to below the bound; the bound is 1 or more. */
    int below(int bound) {
        state += 0x9E3779B97F4A7C15L;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        mixed ^= mixed >>> 31;
        return (int) (((mixed >>> 32) * bound) >>> 32);
    }

    /** True so many times in a hundred. */
    boolean chance(int percent) {
        return below(100) < percent;
    }
}
