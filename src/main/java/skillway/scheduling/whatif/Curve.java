package skillway.scheduling.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import skillway.scheduling.Planner;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;

/** The coverage that can be reached in problems of which each allows all that the one before it allows. */
public final class Curve {

    private static final long PLANS_A_POINT = 800;

    private Curve() {}

    /**
     * Goes along the problems, each from the plan of the one before.
     *
     * @param stop ends it early; points not reached by then are missing at the end
     * @return for each problem the coverage at its end, 0 to 1, never falling; empty where no plan was found
     */
    public static List<OptionalDouble> along(List<Problem> problems, long seed, BooleanSupplier stop) {
        List<OptionalDouble> points = new ArrayList<>();
        Schedule neighbour = Schedule.empty();
        double most = 0;
        for (Problem problem : problems) {
            if (stop.getAsBoolean()) {
                break;
            }
            Optional<Schedule> plan = Planner.near(problem, neighbour, PLANS_A_POINT, seed);
            neighbour = plan.orElse(neighbour);
            most = Math.max(
                    most,
                    plan.map(found -> found.coverageAt(problem, problem.weeks() - 1))
                            .orElse(0.0));
            points.add(plan.isPresent() ? OptionalDouble.of(most) : OptionalDouble.empty());
        }
        return List.copyOf(points);
    }
}
