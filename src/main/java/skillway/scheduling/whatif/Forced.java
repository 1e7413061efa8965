package skillway.scheduling.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import skillway.scheduling.Candidate;
import skillway.scheduling.Limits;
import skillway.scheduling.Placement;
import skillway.scheduling.PlanResult;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Progress;
import skillway.scheduling.Schedule;
import skillway.scheduling.repair.Demand;
import skillway.scheduling.repair.Repairs;
import skillway.scheduling.repair.Time;

/** What becomes of a plan when a course that it leaves out has to be in it, or one that it holds must not be. */
public sealed interface Forced {

    /**
     * A plan that does as it is told.
     *
     * @param schedule the best one found from the present plan on
     * @param gained change of the coverage at the end, -1 to 1
     * @param points change of the score
     * @param exact whether it is proven that no such plan is better
     * @param out courses of the present plan that are not in this one
     * @param in courses of this plan that are not in the present one
     */
    record Done(Schedule schedule, double gained, long points, boolean exact, List<Integer> out, List<Integer> in)
            implements Forced {

        public Done {
            out = List.copyOf(out);
            in = List.copyOf(in);
        }
    }

    /**
     * There is no such plan, or none was found.
     *
     * @param clash the fewest demands that clash; none when that could not be proven
     */
    record Impossible(List<Demand> clash) implements Forced {

        public Impossible {
            clash = List.copyOf(clash);
        }
    }

    /**
     * Plans anew from the present plan, with the course in it for certain, or without it.
     *
     * @param inside whether the course has to be in
     * @param limits how long it may take
     * @param progress may stop it
     */
    static Forced of(Problem problem, Schedule present, int course, boolean inside, Limits limits, Progress progress) {
        Problem told = told(problem, course, inside);
        return switch (Planner.improve(told, present, limits, 1, progress)) {
            case PlanResult.Planned planned -> done(problem, present, planned);
            case PlanResult.Impossible impossible -> new Impossible(clash(told, progress::cancelled));
        };
    }

    private static Problem told(Problem problem, int course, boolean inside) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        Candidate wanted = candidates.get(course);
        candidates.set(course, wanted.wished(wanted.wish().taken(inside, !inside)));
        return problem.withCandidates(candidates);
    }

    private static Forced done(Problem problem, Schedule present, PlanResult.Planned planned) {
        Schedule schedule = planned.schedule();
        int last = problem.weeks() - 1;
        return new Done(
                schedule,
                schedule.coverageAt(problem, last) - present.coverageAt(problem, last),
                schedule.score() - Schedule.of(problem, present.placements()).score(),
                planned.proven(),
                missing(present, schedule),
                missing(schedule, present));
    }

    /** The courses of one plan that another does not hold. */
    private static List<Integer> missing(Schedule held, Schedule other) {
        return held.placements().stream()
                .map(Placement::candidate)
                .filter(candidate -> other.placementOf(candidate).isEmpty())
                .toList();
    }

    private static List<Demand> clash(Problem problem, BooleanSupplier stop) {
        return Repairs.of(problem, Time.of(problem), stop).clash();
    }
}
