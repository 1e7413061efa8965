package skillway.scheduling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules and the score, written a second time from their description, sharing nothing with the planner. */
final class Checker {

    private final Problem problem;
    private final List<Placement> plan;
    private final List<String> broken = new ArrayList<>();

    private Checker(Problem problem, List<Placement> plan) {
        this.problem = problem;
        this.plan = plan;
    }

    /** The names of the rules that a plan breaks. */
    static List<String> brokenRules(Problem problem, List<Placement> plan) {
        Checker checker = new Checker(problem, plan);
        checker.weeks();
        checker.courses();
        checker.musts();
        checker.order();
        checker.broken.addAll(WishChecker.brokenWishes(problem, plan));
        return checker.broken;
    }

    static long score(Problem problem, List<Placement> plan) {
        return score(problem, plan, 1);
    }

    /** @param tier what a point of an essential skill counts */
    static long score(Problem problem, List<Placement> plan, long tier) {
        Checker checker = new Checker(problem, plan);
        long points = 0;
        for (int skill = 0; skill < problem.targets().size(); skill++) {
            Target target = problem.targets().get(skill);
            for (int week = 0; week < problem.weeks() && target.required() > 0; week++) {
                int now = Math.min(checker.level(skill, week), target.required());
                points += (problem.wishes().essential().contains(skill) ? tier : 1)
                        * target.weight()
                        * (60 / target.required())
                        * (now - Math.min(target.current(), target.required()));
            }
        }
        long minutes = 0;
        for (Placement placement : plan) {
            minutes += problem.candidates().get(placement.candidate()).minutes();
        }
        return 60 * points - minutes;
    }

    private void breaks(String rule) {
        if (!broken.contains(rule)) {
            broken.add(rule);
        }
    }

    private void weeks() {
        long money = 0;
        for (int week = 0; week < problem.weeks(); week++) {
            long minutes = 0;
            int open = 0;
            for (Placement p : plan) {
                minutes += p.minutesIn(week);
                open += p.firstWeek() <= week && week <= p.lastWeek() ? 1 : 0;
            }
            if (minutes > problem.weeklyMinutes().get(week)) {
                breaks("weekly-budget");
            }
            if (open > problem.maxParallel()) {
                breaks("parallel");
            }
        }
        for (Placement p : plan) {
            money += problem.candidates().get(p.candidate()).cost();
        }
        if (money > problem.moneyCap()) {
            breaks("money");
        }
    }

    private void courses() {
        Set<Integer> seen = new HashSet<>();
        for (Placement p : plan) {
            Candidate course = problem.candidates().get(p.candidate());
            long sum = p.minutes().stream().mapToLong(m -> m).sum();
            if (sum != course.minutes() || p.firstWeek() < 0 || p.lastWeek() >= problem.weeks()) {
                breaks("minutes-total");
            }
            if (p.minutes().stream().anyMatch(m -> m > course.maxMinutesPerWeek())) {
                breaks("pace");
            }
            if (!course.runs().isEmpty() && course.runs().stream().noneMatch(run -> follows(p, run))) {
                breaks("cohort-run");
            }
            if (!seen.add(p.candidate())) {
                breaks("duplicate-course");
            }
            wishes(p, course.wish());
        }
    }

    private void wishes(Placement p, Wish wish) {
        if (wish.excluded()) {
            breaks("excluded");
        }
        if (wish.pinnedTo() >= 0 && p.firstWeek() != wish.pinnedTo()) {
            breaks("pinned");
        }
        if (p.firstWeek() < wish.notBefore()) {
            breaks("not-before");
        }
    }

    private boolean follows(Placement p, Run run) {
        int last = Math.max(p.lastWeek(), run.startWeek() + run.minutes().size());
        for (int week = 0; week <= last; week++) {
            int at = week - run.startWeek();
            int minutes = at >= 0 && at < run.minutes().size() ? run.minutes().get(at) : 0;
            if (minutes != p.minutesIn(week)) {
                return false;
            }
        }
        return true;
    }

    private void musts() {
        for (int c = 0; c < problem.candidates().size(); c++) {
            int course = c;
            boolean in = plan.stream().anyMatch(p -> p.candidate() == course);
            if (!in && problem.mode() == Problem.Mode.SCHEDULE) {
                breaks("all-placed");
            }
            if (!in && problem.candidates().get(c).wish().must()) {
                breaks("must-take");
            }
        }
        for (MustReach wish : problem.mustReach()) {
            if (level(wish.skill(), wish.byWeek()) < wish.level()) {
                breaks("must-reach");
            }
        }
    }

    /** Rules 5, 6 and 7. */
    private void order() {
        for (Placement p : plan) {
            Candidate course = problem.candidates().get(p.candidate());
            for (List<Integer> oneOf : course.requires()) {
                if (plan.stream().noneMatch(q -> supports(q, p) && oneOf.contains(q.candidate()))) {
                    breaks("requires");
                }
            }
            for (Level entry : course.entry()) {
                if (problem.targets().get(entry.skill()).current() < entry.level()
                        && plan.stream().noneMatch(q -> supports(q, p) && leads(q, entry))) {
                    breaks("entry");
                }
            }
        }
        if (!broken.contains("requires") && !broken.contains("entry")) {
            inARow();
        }
    }

    private void inARow() {
        List<Placement> done = new ArrayList<>();
        List<Placement> rest = new ArrayList<>(plan);
        for (boolean more = true; more; ) {
            more = rest.removeIf(p -> isReady(p, done) && done.add(p));
        }
        if (!rest.isEmpty()) {
            breaks("order-cycle");
        }
    }

    private boolean isReady(Placement p, List<Placement> done) {
        Candidate course = problem.candidates().get(p.candidate());
        return course.requires().stream()
                        .allMatch(oneOf -> done.stream().anyMatch(q -> supports(q, p) && oneOf.contains(q.candidate())))
                && course.entry().stream()
                        .allMatch(e -> problem.targets().get(e.skill()).current() >= e.level()
                                || done.stream().anyMatch(q -> supports(q, p) && leads(q, e)));
    }

    private boolean supports(Placement q, Placement p) {
        return q.candidate() != p.candidate() && q.lastWeek() <= p.firstWeek();
    }

    private boolean leads(Placement q, Level level) {
        return problem.candidates().get(q.candidate()).outcomes().stream()
                .anyMatch(o -> o.skill() == level.skill() && o.level() >= level.level());
    }

    private int level(int skill, int week) {
        int level = problem.targets().get(skill).current();
        for (Placement p : plan) {
            for (Level o : problem.candidates().get(p.candidate()).outcomes()) {
                if (o.skill() == skill && p.lastWeek() <= week) {
                    level = Math.max(level, o.level());
                }
            }
        }
        return level;
    }
}
