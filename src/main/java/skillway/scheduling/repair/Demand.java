package skillway.scheduling.repair;

import skillway.scheduling.MustReach;

/** Something that the learner asks for and that can stand in the way of a plan. */
public sealed interface Demand {

    /** No more minutes a week than there are. */
    record Hours() implements Demand {}

    /** No week after the last one. */
    record Deadline() implements Demand {}

    /** No more money than there is. */
    record Money() implements Demand {}

    /** No more courses side by side than the limit. */
    record SideBySide() implements Demand {}

    /** This course must be in the plan. */
    record Take(int candidate) implements Demand {}

    /** This course must not be in the plan. */
    record LeaveOut(int candidate) implements Demand {}

    /** This course must start in this week. */
    record Start(int candidate, int week) implements Demand {}

    /** This course must not start before this week. */
    record NotBefore(int candidate, int week) implements Demand {}

    /** This level must be reached by its week. */
    record Reach(MustReach wish) implements Demand {}
}
