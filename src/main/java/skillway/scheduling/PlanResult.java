package skillway.scheduling;

import java.util.List;

/** The planner's answer. */
public sealed interface PlanResult {

    /**
     * A plan that keeps every rule and every wish.
     *
     * @param schedule the plan
     * @param bound no plan has more points than this
     * @param proven whether this is the best possible plan
     * @param stoppedByClock whether the wall clock ended the search, so that another run may give another plan
     * @param leftOut why each other candidate is not in the plan
     * @param why what each chosen course is good for, in the order of the schedule
     * @param measure how good it is by the objective; for any but coverage, this is what {@code proven} is about
     */
    record Planned(
            Schedule schedule,
            long bound,
            boolean proven,
            boolean stoppedByClock,
            List<Leftover> leftOut,
            List<Reason> why,
            Measure measure)
            implements PlanResult {

        public Planned {
            leftOut = List.copyOf(leftOut);
            why = List.copyOf(why);
        }

        /** A plan of most points. */
        public Planned(
                Schedule schedule,
                long bound,
                boolean proven,
                boolean stoppedByClock,
                List<Leftover> leftOut,
                List<Reason> why) {
            this(
                    schedule,
                    bound,
                    proven,
                    stoppedByClock,
                    leftOut,
                    why,
                    new Measure(Objective.Kind.COVERAGE, schedule.score(), bound));
        }
    }

    /**
     * No plan keeps all wishes.
     *
     * @param clashes the wishes that cannot be met, with what is missing
     * @param proven whether no such plan exists; otherwise none was found within the limits
     */
    record Impossible(List<Clash> clashes, boolean proven) implements PlanResult {

        public Impossible {
            clashes = List.copyOf(clashes);
        }
    }
}
