package skillway.scheduling;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The rules about further wishes, written a second time from their description, sharing nothing with the planner. */
final class WishChecker {

    private final Problem problem;
    private final List<Placement> plan;
    private final Wishes wishes;
    private final Set<String> broken = new TreeSet<>();

    private WishChecker(Problem problem, List<Placement> plan) {
        this.problem = problem;
        this.plan = plan;
        wishes = problem.wishes();
    }

    static Set<String> brokenWishes(Problem problem, List<Placement> plan) {
        WishChecker checker = new WishChecker(problem, plan);
        checker.weeks();
        checker.electives();
        plan.forEach(checker::course);
        checker.locks();
        checker.coverage();
        return checker.broken;
    }

    private void weeks() {
        int[] begun = new int[problem.weeks() + Wishes.MONTH];
        for (Placement p : plan) {
            if (p.firstWeek() < begun.length) {
                begun[p.firstWeek()]++;
            }
        }
        for (int week = 0; week < problem.weeks(); week++) {
            long minutes = 0;
            int open = 0;
            for (Placement p : plan) {
                int at = week - p.firstWeek();
                boolean here = at >= 0 && at < p.minutes().size();
                minutes += here ? p.minutes().get(at) : 0;
                open += here ? 1 : 0;
            }
            long free = problem.weeklyMinutes().get(week) - minutes;
            breaksIf(
                    wishes.bufferPercent() > 0
                            && 100 * free
                                    < (long) wishes.bufferPercent()
                                            * problem.weeklyMinutes().get(week),
                    "buffer");
            breaksIf(minutes < wishes.floor().minutes() || open < wishes.floor().courses(), "least-each-week");
            int inMonth = Arrays.stream(begun, week, week + 4).sum();
            breaksIf(inMonth > wishes.newCoursesInFourWeeks(), "new-courses");
        }
    }

    private void electives() {
        for (Electives group : wishes.electives()) {
            int taken = 0;
            for (int course : group.courses()) {
                taken += plan.stream().anyMatch(p -> p.candidate() == course) ? 1 : 0;
            }
            breaksIf(taken < group.atLeast() || taken > group.atMost(), "electives");
        }
    }

    private void course(Placement p) {
        Candidate course = problem.candidates().get(p.candidate());
        int small = 0;
        for (int i = 0; i < p.minutes().size(); i++) {
            int minutes = p.minutes().get(i);
            small += minutes > 0 && minutes < course.wish().leastPerWeek() ? 1 : 0;
            breaksIf(minutes > 0 && course.wish().notIn().contains(p.firstWeek() + i), "not-in-week");
        }
        breaksIf(course.runs().isEmpty() && small > 1, "least-per-week");
        breaksIf(wishes.needsEndWeekBefore() && !needsWeekBefore(p, course), "needs-week-before");
    }

    private boolean needsWeekBefore(Placement p, Candidate course) {
        boolean required = course.requires().stream()
                .allMatch(oneOf ->
                        plan.stream().anyMatch(q -> q.lastWeek() < p.firstWeek() && oneOf.contains(q.candidate())));
        boolean entered = course.entry().stream()
                .allMatch(entry -> problem.targets().get(entry.skill()).current() >= entry.level()
                        || plan.stream().anyMatch(q -> q.lastWeek() < p.firstWeek() && leads(q, entry)));
        return required && entered;
    }

    private boolean leads(Placement q, Level level) {
        return problem.candidates().get(q.candidate()).outcomes().stream()
                .anyMatch(o -> o.skill() == level.skill() && o.level() >= level.level());
    }

    private void locks() {
        for (int c = 0; c < problem.candidates().size(); c++) {
            Candidate course = problem.candidates().get(c);
            int number = c;
            if (course.wish().locked()) {
                Placement there = asPlacement(number, course.runs().getFirst());
                breaksIf(!plan.contains(there), "locked");
            }
        }
    }

    private static Placement asPlacement(int course, Run run) {
        int first = 0;
        int last = run.minutes().size();
        while (run.minutes().get(first) == 0) {
            first++;
        }
        while (run.minutes().get(last - 1) == 0) {
            last--;
        }
        return new Placement(course, run.startWeek() + first, run.minutes().subList(first, last));
    }

    private void coverage() {
        double covered = 0;
        double asked = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            int level = target.current();
            for (Placement p : plan) {
                boolean counts = p.lastWeek() < problem.weeks();
                level = counts
                        ? Math.max(
                                level, problem.candidates().get(p.candidate()).levelOf(skill))
                        : level;
            }
            if (target.required() > 0) {
                covered += target.weight() * Math.min(1.0, level / (double) target.required());
                asked += target.weight();
            }
        }
        breaksIf(covered + 1e-9 < asked * wishes.objective().percent() / 100, "coverage-reached");
    }

    private void breaksIf(boolean fact, String rule) {
        if (fact) {
            broken.add(rule);
        }
    }
}
