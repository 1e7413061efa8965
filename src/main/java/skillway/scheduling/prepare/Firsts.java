package skillway.scheduling.prepare;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which goals each course can be the first to reach, and which are certainly reached before it starts.
 *
 * <p>A course that needs a goal never is the first to reach it, nor any goal that nobody reaches its needs without. In any plan
 * the courses stand in a row in which each comes after what it needs. Let {@code sure(g)} be the goals that are reached no later
 * than g for certain: what every course that can be the first to give g gives, or has before it starts. By induction along the
 * row each solution of
 *
 * <pre>
 *   sure(g)   = {g} + intersection of (gives(c) + before(c)) over the first givers c of g
 *   before(c) = union of sure(n) over the needs n of c
 * </pre>
 *
 * holds in every plan, so the largest one is taken; c is a first giver of g only if g is not in before(c), which makes the
 * intersections larger again, until nothing changes. Without this a relaxation lets a third of a course open a second one that
 * gives the same goal again, and so on until the goal is whole.
 */
final class Firsts {

    private static final long MOST = 8_000_000;

    private final int[] courses;
    private final int[][] needs;
    private final BitSet[] gives;
    private final BitSet[] first;
    private final BitSet[] sure;

    /**
     * Looks at some courses; no plan that matters has others.
     *
     * @param needs for each course the goals it needs, the others included
     * @param gives for each course the goals it gives
     */
    Firsts(int[] courses, int[][] needs, int[][] gives, int goals) {
        this.courses = courses;
        this.needs = needs;
        this.gives = Arrays.stream(courses).mapToObj(c -> setOf(gives[c])).toArray(BitSet[]::new);
        first = Arrays.stream(courses).mapToObj(c -> setOf(gives[c])).toArray(BitSet[]::new);
        sure = new BitSet[goals];
        boolean changed =
                (long) courses.length * goals <= MOST; // beyond, every goal a course gives stands: weaker, and true
        while (changed) {
            settle();
            changed = false;
            for (int i = 0; i < courses.length; i++) {
                changed |= without(first[i], before(i));
            }
        }
    }

    /** For each course the goals it can be the first to reach; none for courses that were not looked at. */
    int[][] gives() {
        int[][] goals = new int[needs.length][0];
        for (int i = 0; i < courses.length; i++) {
            goals[courses[i]] = first[i].stream().toArray();
        }
        return goals;
    }

    /** For each course the goals that are reached before it starts, in any plan; none for courses that were not looked at. */
    int[][] before() {
        int[][] goals = new int[needs.length][0];
        for (int i = 0; i < courses.length; i++) {
            goals[courses[i]] = before(i).stream().toArray();
        }
        return goals;
    }

    private void settle() {
        Arrays.fill(sure, null);
        IntStream.range(0, courses.length).forEach(i -> first[i].stream().forEach(g -> sure[g] = all()));
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < courses.length; i++) {
                BitSet had = before(i);
                had.or(gives[i]);
                changed |= narrow(first[i], had);
            }
        }
    }

    private boolean narrow(BitSet given, BitSet had) {
        boolean changed = false;
        for (int g = given.nextSetBit(0); g >= 0; g = given.nextSetBit(g + 1)) {
            int size = sure[g].cardinality();
            sure[g].and(had);
            changed |= sure[g].cardinality() < size;
        }
        return changed;
    }

    private BitSet before(int place) {
        BitSet before = new BitSet(sure.length);
        for (int need : needs[courses[place]]) {
            if (sure[need] != null) {
                before.or(sure[need]);
            }
        }
        return before;
    }

    private static boolean without(BitSet set, BitSet gone) {
        boolean changed = set.intersects(gone);
        set.andNot(gone);
        return changed;
    }

    private BitSet all() {
        BitSet all = new BitSet(sure.length);
        all.set(0, sure.length);
        return all;
    }

    private static BitSet setOf(int[] goals) {
        BitSet set = new BitSet();
        Arrays.stream(goals).forEach(set::set);
        return set;
    }
}
