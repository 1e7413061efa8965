package skillway.scheduling.prepare;

import java.util.Arrays;

/**
 * The problem as arrays: the courses that matter (0 to n-1) and the goals they need and give.
 *
 * <p>The arrays are shared by search and bound, which only read them: in the hot loops a copy or a getter would be felt.
 */
public final class Model {

    /** The weeks. */
    public final Weeks weeks;

    /** Most courses open in one week. */
    public final int maxParallel;

    /** Most money. */
    public final long moneyCap;

    /** The candidate behind each course. */
    public final int[] candidate;

    /** Minutes of each course. */
    public final int[] minutes;

    /** Most minutes a week of each course. */
    public final int[] pace;

    /** First week in which each course may start. */
    public final int[] notBefore;

    /** The week in which each course must start, or -1. */
    public final int[] pinnedTo;

    /** Price of each course. */
    public final long[] cost;

    /** Whether each course has to be in the plan. */
    public final boolean[] must;

    /** For each must the goal that it is done; -1 for other courses. */
    public final int[] mustGoal;

    /** Whether each course comes in dated runs. */
    public final boolean[] cohort;

    /** The runs of each course; none for one at one's own pace. */
    public final Sessions[] sessions;

    /** The earliest week in which each course can end. */
    public final int[] earliestEnd;

    /** Goals each course needs before it starts. */
    public final int[][] needs;

    /** Goals that are certainly reached before each course starts: its needs and what nobody reaches those without. */
    public final int[][] before;

    /** Goals each course can be the first to reach, when it ends. */
    public final int[][] gives;

    /** Courses that can be the first to reach each goal. */
    public final int[][] givers;

    /** Points of each goal for each week it is held. */
    public final long[] worth;

    /** For each goal the last week that is early enough, or {@link Weeks#NEVER} when it need not be reached. */
    public final int[] due;

    /** What the goals cover of the role, each, whatever they are worth. */
    public final long[] covers;

    /** The learner's further wishes. */
    public final WishArrays wishes;

    /** Whether minutes, needs and goals are all there is: no pace, runs, pins or limits. */
    public final boolean pure;

    Model(ModelBuilder from) {
        weeks = from.weeks;
        maxParallel = from.problem.maxParallel();
        moneyCap = from.problem.moneyCap();
        candidate = from.kept;
        minutes = from.minutes;
        pace = from.pace;
        notBefore = from.notBefore;
        pinnedTo = from.pinnedTo;
        cost = from.cost;
        must = from.must;
        mustGoal = from.mustGoal;
        cohort = from.cohort;
        sessions = from.sessions;
        earliestEnd = from.earliestEnd;
        needs = from.needs;
        gives = from.gives;
        before = from.before;
        givers = inverse(gives, from.worth.length);
        worth = from.worth;
        due = from.due;
        covers = from.covers;
        wishes = new WishArrays(from.problem, from.kept);
        pure = isPure();
    }

    /** Number of courses that matter. */
    public int courses() {
        return minutes.length;
    }

    /** Number of goals. */
    public int goals() {
        return worth.length;
    }

    /** Number of weeks. */
    public int horizon() {
        return weeks.count();
    }

    /** Turns lists of "a names b" into lists of "b is named by a". */
    public static int[][] inverse(int[][] names, int targets) {
        int[] size = new int[targets];
        for (int[] named : names) {
            for (int b : named) {
                size[b]++;
            }
        }
        int[][] namedBy = new int[targets][];
        Arrays.setAll(namedBy, b -> new int[size[b]]);
        for (int a = names.length - 1; a >= 0; a--) {
            for (int b : names[a]) {
                namedBy[b][--size[b]] = a;
            }
        }
        return namedBy;
    }

    private boolean isPure() {
        boolean plain = wishes.plain && maxParallel >= courses() && moneyCap == Long.MAX_VALUE;
        int fullest = Arrays.stream(weeks.budget).max().orElse(0);
        for (int c = 0; c < courses() && plain; c++) {
            plain = pace[c] >= Math.min(fullest, minutes[c]) && !cohort[c] && notBefore[c] == 0 && pinnedTo[c] < 0;
        }
        return plain;
    }
}
