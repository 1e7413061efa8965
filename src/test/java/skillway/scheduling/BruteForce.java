package skillway.scheduling;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * The best score of a tiny problem, found by trying every way to share out every minute of every week.
 *
 * <p>A state is what is left of each course; a cohort course also remembers its run.
 */
final class BruteForce {

    private static final long IMPOSSIBLE = Long.MIN_VALUE;

    /** What a point of an essential skill counts against one of the others: more than any plan of a tiny problem has. */
    static final long ESSENTIAL = 1_000_000_000;

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
        int[] extra = new int[force.courses + Wishes.MONTH];
        long best = force.from(0, left, run, extra);
        best = best != IMPOSSIBLE && force.kind() == Objective.Kind.FINISH && !force.covered(left) ? best - 1 : best;
        return best == IMPOSSIBLE ? OptionalLong.empty() : OptionalLong.of(best);
    }

    private Candidate course(int c) {
        return problem.candidates().get(c);
    }

    private long from(int week, int[] left, int[] run, int[] extra) {
        if (week == problem.weeks()) {
            return end(left);
        }
        int[] key = Arrays.copyOf(left, 2 * courses + 1 + extra.length);
        System.arraycopy(run, 0, key, courses, courses);
        key[2 * courses] = week;
        System.arraycopy(extra, 0, key, 2 * courses + 1, extra.length);
        List<Integer> state = Arrays.stream(key).boxed().toList();
        Long before = known.get(state);
        if (before == null) {
            if (++states > 400_000) {
                throw new IllegalStateException("too large for brute force");
            }
            before = share(
                    week,
                    0,
                    problem.weeklyMinutes().get(week) * (100 - problem.wishes().bufferPercent()) / 100,
                    left,
                    left.clone(),
                    run.clone(),
                    extra.clone());
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
        if (money > problem.moneyCap() || !electives(left) || !covered(left)) {
            return IMPOSSIBLE;
        }
        return switch (kind()) {
            case COVERAGE, MINUTES -> -minutes;
            case MONEY -> -money;
            case FINISH, PEAK -> 0;
        };
    }

    /** Tries every number of minutes for course c and those after it. */
    private long share(int week, int c, int budget, int[] before, int[] left, int[] run, int[] extra) {
        if (c == courses) {
            return finishWeek(week, before, left, run, extra);
        }
        long best = IMPOSSIBLE;
        if (!course(c).selfPaced()) {
            return shareRun(week, c, budget, before, left, run, extra);
        }
        int most = Math.min(Math.min(left[c], budget), course(c).maxMinutesPerWeek());
        for (int minutes = 0; minutes <= most; minutes++) {
            boolean starts = minutes > 0 && left[c] == course(c).minutes();
            if (starts && (course(c).wish().excluded() || !course(c).wish().allowsStart(week))) {
                break;
            }
            boolean small = minutes > 0 && minutes < course(c).wish().leastPerWeek();
            boolean closed = minutes > 0 && course(c).wish().notIn().contains(week);
            if (closed || (small && extra[c] == 1)) {
                continue;
            }
            extra[c] += small ? 1 : 0;
            extra[courses] += starts ? 1 : 0;
            left[c] -= minutes;
            best = Math.max(best, share(week, c + 1, budget - minutes, before, left, run, extra));
            left[c] += minutes;
            extra[courses] -= starts ? 1 : 0;
            extra[c] -= small ? 1 : 0;
        }
        return best;
    }

    private long shareRun(int week, int c, int budget, int[] before, int[] left, int[] run, int[] extra) {
        long best = IMPOSSIBLE;
        int old = run[c];
        int whole = course(c).minutes();
        if (old < 0) {
            best = Math.max(best, share(week, c + 1, budget, before, left, run, extra));
        }
        for (int r = 0; r < course(c).runs().size(); r++) {
            Run of = course(c).runs().get(r);
            int at = week - of.startWeek();
            boolean within = at >= 0 && at < of.minutes().size();
            int minutes = within ? of.minutes().get(at) : 0;
            boolean starts = old < 0 && minutes > 0 && noneBefore(of, at);
            boolean allowed =
                    starts ? !course(c).wish().excluded() && course(c).wish().allowsStart(week) : old == r;
            boolean closed = minutes > 0 && course(c).wish().notIn().contains(week);
            if (allowed
                    && !closed
                    && of.totalMinutes() == whole
                    && minutes <= budget
                    && minutes <= course(c).maxMinutesPerWeek()) {
                run[c] = r;
                extra[courses] += starts ? 1 : 0;
                left[c] -= minutes;
                best = Math.max(best, share(week, c + 1, budget - minutes, before, left, run, extra));
                left[c] += minutes;
                extra[courses] -= starts ? 1 : 0;
                run[c] = old;
            }
        }
        return best;
    }

    private static boolean noneBefore(Run run, int at) {
        return run.minutes().subList(0, at).stream().allMatch(m -> m == 0);
    }

    private long finishWeek(int week, int[] before, int[] left, int[] run, int[] extra) {
        int open = 0;
        for (int c = 0; c < courses; c++) {
            boolean started = left[c] < course(c).minutes();
            open += started && before[c] > 0 ? 1 : 0;
        }
        if (open > problem.maxParallel() || !inOrder(before, left) || missesDue(week, left)) {
            return IMPOSSIBLE;
        }
        int used = IntStream.range(0, courses).map(c -> before[c] - left[c]).sum();
        WeekFloor floor = problem.wishes().floor();
        int begun =
                IntStream.range(0, Wishes.MONTH).map(i -> extra[courses + i]).sum();
        if (used < floor.minutes()
                || open < floor.courses()
                || begun > problem.wishes().newCoursesInFourWeeks()) {
            return IMPOSSIBLE;
        }
        int[] next = extra.clone();
        System.arraycopy(extra, courses, next, courses + 1, Wishes.MONTH - 1);
        next[courses] = 0;
        long rest = from(week + 1, left.clone(), run.clone(), next);
        return rest == IMPOSSIBLE ? IMPOSSIBLE : withWeek(rest, used, left);
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
                done[c] |= fine[c] && left[c] == 0 && !problem.wishes().needsEndWeekBefore();
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

    private Objective.Kind kind() {
        return problem.wishes().objective().kind();
    }

    private long withWeek(long rest, int used, int[] left) {
        return switch (kind()) {
            case COVERAGE -> rest + points(left);
            case FINISH -> rest - (covered(left) ? 0 : 1);
            case MINUTES, MONEY -> rest;
            case PEAK -> Math.min(rest, -used);
        };
    }

    private boolean electives(int[] left) {
        for (Electives group : problem.wishes().electives()) {
            long taken = group.courses().stream().filter(c -> left[c] == 0).count();
            if (taken < group.atLeast() || taken > group.atMost()) {
                return false;
            }
        }
        return true;
    }

    private boolean covered(int[] left) {
        double covered = 0;
        double asked = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            if (target.required() > 0) {
                covered +=
                        target.weight() * Math.min(level(skill, left), target.required()) / (double) target.required();
                asked += target.weight();
            }
        }
        return covered + 1e-9 >= asked * problem.wishes().objective().percent() / 100;
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
            long tier = problem.wishes().essential().contains(skill) ? ESSENTIAL : 1;
            points += target.required() == 0 ? 0 : 60L * target.weight() * (60 / target.required()) * gained * tier;
        }
        return points;
    }
}
