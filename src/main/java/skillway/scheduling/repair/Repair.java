package skillway.scheduling.repair;

import skillway.scheduling.MustReach;

/** A change of what is asked for that may make a plan possible. */
public sealed interface Repair {

    /** So many minutes more in each week that has any. */
    record MinutesAWeek(int more) implements Repair {}

    /** So many weeks more at the end; levels with a date may be reached so many weeks later too. */
    record Weeks(int more) implements Repair {}

    /** So much more money. */
    record Money(long more) implements Repair {}

    /** So many more courses side by side. */
    record SideBySide(int more) implements Repair {}

    /** A level that is lower than the wished one. */
    record LowerLevel(MustReach wish, int level) implements Repair {}

    /** A wish about a course or a level falls away. */
    record Drop(Demand demand) implements Repair {}
}
