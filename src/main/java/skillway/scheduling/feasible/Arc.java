package skillway.scheduling.feasible;

import org.jspecify.annotations.Nullable;

/**
 * One course ends before another starts, or in the same week; and the other such pairs.
 *
 * @param before the course that brings what the other needs
 */
record Arc(int before, int after, @Nullable Arc rest) {

    /** Whether the pairs lead in a circle, so that no order exists. Goes through all courses with nothing before them. */
    static boolean circle(@Nullable Arc arcs, int courses) {
        int[] waitsFor = new int[courses];
        for (Arc arc = arcs; arc != null; arc = arc.rest) {
            waitsFor[arc.after]++;
        }
        int done = 0;
        boolean[] gone = new boolean[courses];
        for (int c = next(waitsFor, gone); c >= 0; c = next(waitsFor, gone)) {
            gone[c] = true;
            done++;
            for (Arc arc = arcs; arc != null; arc = arc.rest) {
                waitsFor[arc.after] -= arc.before == c ? 1 : 0;
            }
        }
        return done < courses;
    }

    private static int next(int[] waitsFor, boolean[] gone) {
        for (int c = 0; c < gone.length; c++) {
            if (!gone[c] && waitsFor[c] == 0) {
                return c;
            }
        }
        return -1;
    }
}
