package skillway.scheduling.exact;

import java.util.Arrays;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;
import skillway.scheduling.prepare.Weeks;

/** The model as bits, and what is known of each course alone. */
final class Facts {

    private static final int MOST_COURSES = Long.SIZE;
    private static final int MOST_GOALS = 2 * Long.SIZE;
    private static final int MOST_GOALS_OF_A_COURSE = Long.SIZE - 2;
    private static final int MOST_SIDE_BY_SIDE = 6;

    final Model model;
    final int courses;
    final int goals;
    final int horizon;

    /** Most courses open in one week. */
    final int places;

    /** More points, and more minutes, than any plan has. */
    final double mostPoints;

    /** Whether money is limited. */
    final boolean moneyCapped;

    /** Goals each course needs. */
    final GoalBits[] needs;

    /** Goals each course gives. */
    final GoalBits[] gives;

    /** For each goal the courses that give it. */
    final long[] givers;

    /** For each goal the courses that need it. */
    final long[] needers;

    /** Goals that count for themselves: they pay or every plan has to reach them. */
    final GoalBits wanted = new GoalBits();

    /** Goals that every plan has to reach. */
    final GoalBits required = new GoalBits();

    /** Goals that every plan has to reach by the end of each week. */
    final GoalBits[] dueBy;

    private final int[] endFrom;

    Facts(Model model) {
        this.model = model;
        courses = model.courses();
        goals = model.goals();
        horizon = model.horizon();
        places = Math.min(model.maxParallel, courses);
        moneyCapped = model.moneyCap != Long.MAX_VALUE;
        mostPoints = (double) horizon * Arrays.stream(model.worth).sum()
                + Arrays.stream(model.minutes).asLongStream().sum();
        needs = GoalBits.ofAll(model.needs);
        gives = GoalBits.ofAll(model.gives);
        givers = byGoal(model.gives);
        needers = byGoal(model.needs);
        dueBy = GoalBits.array(horizon);
        for (int g = 0; g < goals; g++) {
            noteWish(g);
        }
        Arrays.stream(model.mustGoal).filter(g -> g >= 0).forEach(g -> {
            wanted.add(g);
            required.add(g);
        });
        endFrom = new int[courses * horizon];
        Arrays.setAll(endFrom, i -> earliestEnd(i / horizon, i % horizon));
    }

    /**
     * Whether a problem is small enough: 64 courses, 128 goals, 62 of one course, 6 courses side by side. Further wishes of the
     * learner must not touch single courses or their number.
     */
    static boolean hold(Model model) {
        return model.wishes.plain
                && model.wishes.groupLeast.length == 0
                && model.courses() <= MOST_COURSES
                && model.goals() <= MOST_GOALS
                && Math.min(model.maxParallel, model.courses()) <= MOST_SIDE_BY_SIDE
                && IntStream.range(0, model.courses())
                        .allMatch(c -> model.gives[c].length + model.needs[c].length <= MOST_GOALS_OF_A_COURSE);
    }

    /** Most minutes of a course in a week. */
    int share(int course, int week) {
        return Math.min(model.pace[course], model.weeks.budget[week]);
    }

    /** The earliest end of a course that may be opened from this week on; the horizon if it cannot end. */
    int endFrom(int course, int week) {
        return week < horizon ? endFrom[course * horizon + week] : horizon;
    }

    /** Whether a course may be opened in this week and can still end. */
    boolean opensIn(int course, int week) {
        if (model.cohort[course]) {
            return Arrays.stream(model.sessions[course].start).anyMatch(start -> start == week);
        }
        boolean allowed = model.pinnedTo[course] < 0 ? week >= model.notBefore[course] : week == model.pinnedTo[course];
        return allowed && endFrom(course, week) < horizon;
    }

    private void noteWish(int g) {
        boolean due = model.due[g] != Weeks.NEVER;
        if (due || model.worth[g] > 0) {
            wanted.add(g);
        }
        if (due) {
            required.add(g);
            for (int week = model.due[g]; week < horizon; week++) {
                dueBy[week].add(g);
            }
        }
    }

    private long[] byGoal(int[][] names) {
        long[] bits = new long[goals];
        for (int c = 0; c < courses; c++) {
            for (int g : names[c]) {
                bits[g] |= 1L << c;
            }
        }
        return bits;
    }

    private int earliestEnd(int course, int from) {
        if (model.cohort[course]) {
            Sessions runs = model.sessions[course];
            int run = runs.firstFrom(from);
            return run < runs.count() ? runs.end[run] : horizon;
        }
        if (model.pinnedTo[course] >= 0 && from > model.pinnedTo[course]) {
            return horizon;
        }
        int start = Math.max(from, model.notBefore[course]);
        return Math.min(horizon, model.weeks.endFrom(start, model.minutes[course], model.pace[course]));
    }
}
