package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.MustReach;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/** What a repair does to a problem. */
final class Relaxation {

    /** More weeks are not tried: the deadline is not what stands in the way. */
    static final int MOST_WEEKS = 104;

    private static final long MOST_MINUTES = 100_000_000;

    private final Time time;

    Relaxation(Time time) {
        this.time = time;
    }

    /** The problem with these repairs. */
    Problem apply(Problem problem, List<Repair> repairs) {
        Problem changed = problem;
        int more = 0;
        int later = 0;
        for (Repair repair : repairs) {
            more += repair instanceof Repair.MinutesAWeek minutes ? minutes.more() : 0;
            later += repair instanceof Repair.Weeks weeks ? weeks.more() : 0;
            changed = apply(changed, repair);
        }
        return more + later == 0 ? changed : timed(changed, more, later);
    }

    /** So many minutes more a week, so many weeks more, and as much more time for each dated level. */
    Problem timed(Problem problem, int more, int later) {
        return problem.withWeeklyMinutes(time.weeklyMinutes(more, later))
                .reaching(problem.mustReach().stream()
                        .map(wish -> new MustReach(wish.skill(), wish.level(), wish.byWeek() + later))
                        .toList());
    }

    private Problem apply(Problem problem, Repair repair) {
        return switch (repair) {
            case Repair.MinutesAWeek minutes -> problem;
            case Repair.Weeks weeks -> problem;
            case Repair.Money money -> problem.within(problem.maxParallel(), problem.moneyCap() + money.more());
            case Repair.SideBySide more -> problem.within(problem.maxParallel() + more.more(), problem.moneyCap());
            case Repair.LowerLevel lower -> lowered(problem, lower);
            case Repair.Drop drop -> without(problem, drop.demand());
        };
    }

    /** So many minutes that a week holds all courses. */
    int mostMinutes(Problem problem) {
        return (int) Math.min(
                MOST_MINUTES,
                problem.candidates().stream().mapToLong(Candidate::minutes).sum());
    }

    private static Problem lowered(Problem problem, Repair.LowerLevel lower) {
        MustReach less =
                new MustReach(lower.wish().skill(), lower.level(), lower.wish().byWeek());
        return problem.reaching(problem.mustReach().stream()
                .map(wish -> wish.equals(lower.wish()) ? less : wish)
                .toList());
    }

    private static Problem without(Problem problem, Demand demand) {
        return switch (demand) {
            case Demand.Take take -> changed(musts(problem), take.candidate(), wish -> wish.taken(false, false));
            case Demand.LeaveOut out -> changed(problem, out.candidate(), wish -> wish.taken(false, false));
            case Demand.Start start ->
                changed(problem, start.candidate(), wish -> wish.starting(Wish.ANY_WEEK, wish.notBefore()));
            case Demand.NotBefore later ->
                changed(problem, later.candidate(), wish -> wish.starting(wish.pinnedTo(), 0));
            case Demand.Reach reach ->
                problem.reaching(problem.mustReach().stream()
                        .filter(wish -> !wish.equals(reach.wish()))
                        .toList());
            case Demand.Money money -> problem.within(problem.maxParallel(), Problem.NO_CAP);
            case Demand.SideBySide parallel -> problem.within(Problem.NO_LIMIT, problem.moneyCap());
            case Demand.Hours hours -> problem;
            case Demand.Deadline deadline -> problem;
        };
    }

    /** Every course that has to be in the plan says so itself, so that one of them can stop to. */
    private static Problem musts(Problem problem) {
        List<Candidate> courses = IntStream.range(0, problem.candidates().size())
                .mapToObj(c -> problem.candidates()
                        .get(c)
                        .wished(problem.candidates()
                                .get(c)
                                .wish()
                                .taken(
                                        problem.mustTake(c),
                                        problem.candidates().get(c).wish().excluded())))
                .toList();
        return problem.withCandidates(courses).in(Problem.Mode.CHOOSE);
    }

    private static Problem changed(Problem problem, int course, UnaryOperator<Wish> change) {
        List<Candidate> courses = new ArrayList<>(problem.candidates());
        courses.set(
                course,
                courses.get(course).wished(change.apply(courses.get(course).wish())));
        return problem.withCandidates(courses);
    }
}
