package skillway.scheduling.feasible;

import skillway.scheduling.Problem;
import skillway.scheduling.Target;

/** The same question for somebody to whom only the musts count, so that few courses matter. */
public final class MustsAlone {

    private MustsAlone() {}

    /** The problem without a weight on any skill; as it is when so much of the role has to be covered. */
    public static Problem of(Problem problem) {
        if (problem.wishes().objective().percent() > 0) {
            return problem;
        }
        return problem.toward(problem.targets().stream()
                .map(target -> new Target(target.current(), target.required(), 0))
                .toList());
    }
}
