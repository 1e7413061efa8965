package skillway.scheduling.risk;

import java.util.Arrays;
import skillway.scheduling.Candidate;
import skillway.scheduling.Placement;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/**
 * Works through a plan once, portion by portion, each stretched to the minutes that were drawn for its course: it goes into the
 * earliest weeks with time. With the minutes of the plan, no course ends later than planned. Used again for each run.
 */
final class OneRun {

    private static final double LEAST_SHARE = 1e-6;

    private final PlanOrder order;
    private final Portions portions;
    private final int[] budget;
    private final int[] left;
    private final Parallel parallel;
    private final int[] notBefore;
    private final int[] pace;
    private final int[] at;
    private final int[] ofWeek;
    private final int[] laid;

    /** The week in which each course of the order ends; the last one of all when it finds no end. */
    final int[] end;

    OneRun(Problem problem, PlanOrder order, int[] budget) {
        this.order = order;
        this.budget = budget;
        portions = new Portions(order);
        parallel = new Parallel(problem.maxParallel(), order.courses.size(), budget.length);
        left = new int[budget.length];
        int courses = order.courses.size();
        end = new int[courses];
        at = new int[courses];
        ofWeek = new int[courses];
        laid = new int[courses];
        notBefore = new int[courses];
        pace = new int[courses];
        for (int i = 0; i < courses; i++) {
            Candidate candidate = order.candidate(i);
            Wish wish = candidate.wish();
            notBefore[i] = Math.max(wish.notBefore(), wish.pinnedTo());
            pace[i] = candidate.maxMinutesPerWeek();
        }
    }

    /** Lays all courses out. */
    void lay(int[] minutes) {
        System.arraycopy(budget, 0, left, 0, left.length);
        parallel.clear();
        Arrays.fill(laid, 0);
        Arrays.fill(ofWeek, 0);
        Arrays.fill(end, 0);
        layDated();
        for (int i = 0; i < portions.course.length; i++) {
            int course = portions.course[i];
            long upTo = portions.upTo[i] * minutes[course] / portions.whole[course];
            lay(course, (int) upTo - laid[course], portions.upTo[i] == portions.whole[course]);
        }
    }

    /** When all is done: a week and the share of its minutes that are used by then. */
    double finish() {
        int last = 0;
        for (int week : end) {
            last = Math.max(last, week);
        }
        double share = budget[last] <= 0 ? 1 : 1 - (double) left[last] / budget[last];
        return last + Math.clamp(share, LEAST_SHARE, 1);
    }

    private void layDated() {
        for (int i = 0; i < end.length; i++) {
            if (!order.candidate(i).selfPaced()) {
                Placement run = order.courses.get(i);
                end[i] = Math.min(run.lastWeek(), left.length - 1);
                for (int week = run.firstWeek(); week <= end[i]; week++) {
                    left[week] -= run.minutesIn(week);
                }
                parallel.open(run.firstWeek());
                parallel.close(end[i]);
            }
        }
    }

    private void lay(int course, int minutes, boolean last) {
        boolean first = laid[course] == 0 && minutes > 0;
        if (first) {
            at[course] = parallel.roomFrom(Math.max(notBefore[course], readyFrom(course)));
        }
        for (int todo = minutes; todo > 0 && at[course] < left.length; ) {
            int here = Math.min(Math.min(todo, left[at[course]]), pace[course] - ofWeek[course]);
            if (here > 0) {
                take(course, here, first);
                first = false;
                todo -= here;
            } else {
                at[course]++;
                ofWeek[course] = 0;
            }
        }
        laid[course] += minutes;
        if (last) {
            end[course] = Math.min(at[course], left.length - 1);
            parallel.close(end[course]);
        }
    }

    private void take(int course, int minutes, boolean first) {
        left[at[course]] -= minutes;
        ofWeek[course] += minutes;
        if (first) {
            parallel.open(at[course]);
        }
    }

    private int readyFrom(int course) {
        int ready = 0;
        for (int[] brings : order.needs[course]) {
            int soonest = Integer.MAX_VALUE;
            for (int giver : brings) {
                soonest = Math.min(soonest, end[giver]);
            }
            ready = Math.max(ready, soonest);
        }
        return ready;
    }
}
