package skillway.scheduling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The best score of a tiny problem, found by trying every way to share out every minute of every week.
 *
 * <p>A state is what is left of each course; a cohort course also remembers its run.
 */
final class BruteForce {

    private static final long IMPOSSIBLE = Long.MIN_VALUE;

    private final Problem problem;
    private final int courses;
    private final Map<List<Integer>, Long> known = new HashMap<>();
    private long states;

    private BruteForce(Problem problem) {
        this.problem = problem;
        courses = problem.candidates().size();
    }

    /** The best score; empty when no plan keeps all rules. */
    static OptionalLong best(Problem problem) {
        BruteForce force = new BruteForce(problem);
        int[] left = new int[force.courses];
        int[] run = new int[force.courses];
        for (int c = 0; c < left.length; c++) {
            left[c] = force.course(c).minutes();
            run[c] = -1;
        }
        long best = force.from(0, left, run);
        return best == IMPOSSIBLE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private Candidate course(int c) {
        return problem.candidates().get(c);
    }

    private long from(int week, int[] left, int[] run) {
        if (week == problem.weeks()) {
            return end(left);
        }
        int[] key = Arrays.copyOf(left, 2 * courses + 1);
        System.arraycopy(run, 0, key, courses, courses);
        key[2 * courses] = week;
        List<Integer> state = Arrays.stream(key).boxed().toList();
        Long before = known.get(state);
        if (before == null) {
            if (++states > 400_000) {
                throw new IllegalStateException("too large for brute force");
            }
            before = share(week, 0, problem.weeklyMinutes().get(week), left, left.clone(), run.clone());
            known.put(state, before);
        }
        return before;
    }

    private long end(int[] left) {
        long minutes = 0;
        long money = 0;
        for (int c = 0; c < courses; c++) {
            boolean in = left[c] == 0;
            if ((left[c] > 0 && left[c] < course(c).minutes()) || (!in && problem.mustTake(c))) {
                return IMPOSSIBLE;
            }
            minutes += in ? course(c).minutes() : 0;
            money += in ? course(c).cost() : 0;
        }
        return money > problem.moneyCap() ? IMPOSSIBLE : -minutes;
    }

    /** Tries every number of minutes for course c and those after it. */
    private long share(int week, int c, int budget, int[] before, int[] left, int[] run) {
        if (c == courses) {
            return finishWeek(week, before, left, run);
        }
        long best = IMPOSSIBLE;
        if (!course(c).selfPaced()) {
            return shareRun(week, c, budget, before, left, run);
        }
        int most = Math.min(Math.min(left[c], budget), course(c).maxMinutesPerWeek());
        for (int minutes = 0; minutes <= most; minutes++) {
            boolean starts = minutes > 0 && left[c] == course(c).minutes();
            if (starts && (course(c).wish().excluded() || !course(c).wish().allowsStart(week))) {
                break;
            }
            left[c] -= minutes;
            best = Math.max(best, share(week, c + 1, budget - minutes, before, left, run));
            left[c] += minutes;
        }
        return best;
    }

    private long shareRun(int week, int c, int budget, int[] before, int[] left, int[] run) {
        long best = IMPOSSIBLE;
        int old = run[c];
        int whole = course(c).minutes();
        if (old < 0) {
            best = Math.max(best, share(week, c + 1, budget, before, left, run));
        }
        for (int r = 0; r < course(c).runs().size(); r++) {
            Run of = course(c).runs().get(r);
            int at = week - of.startWeek();
            boolean within = at >= 0 && at < of.minutes().size();
            int minutes = within ? of.minutes().get(at) : 0;
            boolean starts = old < 0 && minutes > 0 && noneBefore(of, at);
            boolean allowed =
                    starts ? !course(c).wish().excluded() && course(c).wish().allowsStart(week) : old == r;
            if (allowed
                    && of.totalMinutes() == whole
                    && minutes <= budget
                    && minutes <= course(c).maxMinutesPerWeek()) {
                run[c] = r;
                left[c] -= minutes;
                best = Math.max(best, share(week, c + 1, budget - minutes, before, left, run));
                left[c] += minutes;
                run[c] = old;
            }
        }
        return best;
    }

    private static boolean noneBefore(Run run, int at) {
        return run.minutes().subList(0, at).stream().allMatch(m -> m == 0);
    }

    private long finishWeek(int week, int[] before, int[] left, int[] run) {
        int open = 0;
        for (int c = 0; c < courses; c++) {
            boolean started = left[c] < course(c).minutes();
            open += started && before[c] > 0 ? 1 : 0;
        }
        if (open > problem.maxParallel() || !inOrder(before, left) || missesDue(week, left)) {
            return IMPOSSIBLE;
        }
        long rest = from(week + 1, left.clone(), run.clone());
        return rest == IMPOSSIBLE ? IMPOSSIBLE : rest + points(left);
    }

    private boolean inOrder(int[] before, int[] left) {
        boolean[] done = new boolean[courses];
        boolean[] fine = new boolean[courses];
        for (int c = 0; c < courses; c++) {
            done[c] = before[c] == 0;
            fine[c] = before[c] < course(c).minutes() || left[c] == course(c).minutes();
        }
        for (int round = 0; round <= courses; round++) {
            for (int c = 0; c < courses; c++) {
                fine[c] |= ready(c, done);
                done[c] |= fine[c] && left[c] == 0;
            }
        }
        for (boolean f : fine) {
            if (!f) {
                return false;
            }
        }
        return true;
    }

    private boolean ready(int c, boolean[] done) {
        for (List<Integer> oneOf : course(c).requires()) {
            if (oneOf.stream().noneMatch(d -> d != c && done[d])) {
                return false;
            }
        }
        for (Level entry : course(c).entry()) {
            int level = problem.targets().get(entry.skill()).current();
            for (int d = 0; d < courses; d++) {
                level = d != c && done[d] ? Math.max(level, course(d).levelOf(entry.skill())) : level;
            }
            if (level < entry.level()) {
                return false;
            }
        }
        return true;
    }

    private boolean missesDue(int week, int[] left) {
        return problem.mustReach().stream()
                .anyMatch(wish -> Math.min(wish.byWeek(), problem.weeks() - 1) == week
                        && level(wish.skill(), left) < wish.level());
    }

    private int level(int skill, int[] left) {
        int level = problem.targets().get(skill).current();
        for (int c = 0; c < courses; c++) {
            level = left[c] == 0 ? Math.max(level, course(c).levelOf(skill)) : level;
        }
        return level;
    }

    private long points(int[] left) {
        long points = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            int gained =
                    Math.min(level(skill, left), target.required()) - Math.min(target.current(), target.required());
            points += target.required() == 0 ? 0 : 60L * target.weight() * (60 / target.required()) * gained;
        }
        return points;
    }
}
