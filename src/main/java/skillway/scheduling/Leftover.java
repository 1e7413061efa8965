package skillway.scheduling;

import java.util.List;

/** Why a candidate is not in the plan. */
public sealed interface Leftover {

    /** Index of the course. */
    int candidate();

    /** The learner left it out. */
    record Excluded(int candidate) implements Leftover {}

    /** It leads to nothing that is missing, and no useful course needs it. */
    record BringsNothing(int candidate) implements Leftover {}

    /**
     * Even alone, with what it needs before, it would end too late.
     *
     * @param weeksAvailable weeks of the plan
     */
    record EndsTooLate(int candidate, int weeksAvailable) implements Leftover {}

    /**
     * It needs one of these courses before, and none of them fits or can ever start.
     *
     * @param oneOf the courses; empty when no course of the catalogue leads there
     */
    record NeedsWhatDoesNotFit(int candidate, List<Integer> oneOf) implements Leftover {

        public NeedsWhatDoesNotFit {
            oneOf = List.copyOf(oneOf);
        }
    }

    /**
     * It needs a level of a skill before that no course of the plan could bring in time.
     *
     * @param level the level asked for
     */
    record NeedsLevel(int candidate, Level level) implements Leftover {}

    /**
     * It costs more than there is.
     *
     * @param cost its price
     * @param available the money left in the plan
     */
    record CostsTooMuch(int candidate, long cost, long available) implements Leftover {}

    /** The plan holds as many of its group of electives as the learner wants. */
    record EnoughElectives(int candidate) implements Leftover {}

    /**
     * Beside the courses of the plan no room is left in time.
     *
     * @param minutes its minutes
     * @param free minutes left in all weeks of the plan
     */
    record NoRoomLeft(int candidate, int minutes, long free) implements Leftover {}

    /**
     * Other courses bring the same levels in less time or earlier.
     *
     * @param by chosen courses that lead to what this one would
     */
    record Beaten(int candidate, List<Integer> by) implements Leftover {

        public Beaten {
            by = List.copyOf(by);
        }
    }
}
