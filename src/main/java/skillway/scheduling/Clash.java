package skillway.scheduling;

import java.util.List;

/**
 * A wish that cannot be met, and what is missing.
 *
 * @param asked the wish
 * @param lack what is missing, as far as it is known
 */
public record Clash(Asked asked, Lack lack) {

    /** Something the learner asked for. */
    public sealed interface Asked {

        /** This course must be in the plan. */
        record Take(int candidate) implements Asked {}

        /** This course must start in this week. */
        record Start(int candidate, int week) implements Asked {}

        /** This level must be reached by this week. */
        record Reach(MustReach wish) implements Asked {}

        /** So many of these electives must be in the plan, and no more than so many. */
        record Choose(Electives group) implements Asked {}

        /** So many percent of the role must be covered at the end. */
        record Cover(int percent) implements Asked {}

        /** Each week must have at least so much. */
        record Fill(WeekFloor floor) implements Asked {}

        /** All musts together. */
        record Everything() implements Asked {}
    }

    /** What is missing. */
    public sealed interface Lack {

        /** So many minutes are missing over all weeks up to the last one that counts. */
        record Minutes(long missing, int upToWeek) implements Lack {}

        /** It would end in this week at the earliest, so many weeks too late. */
        record Weeks(int missing) implements Lack {}

        /** So much money is missing. */
        record Money(long missing) implements Lack {}

        /** Nothing leads to this level. */
        record NoCourseFor(Level level) implements Lack {}

        /** None of these courses can ever start: they wait for each other, are excluded or have no run in time. */
        record NothingBefore(int candidate, List<Integer> oneOf) implements Lack {

            public NothingBefore {
                oneOf = List.copyOf(oneOf);
            }
        }

        /** Only so many of the courses asked for can end in time. */
        record Courses(int possible) implements Lack {}

        /** So many of the courses are musts, more than wished. */
        record TooManyMusts(int musts) implements Lack {}

        /** All courses that can end in time cover only so many percent. */
        record Coverage(int possible) implements Lack {}

        /** No single thing: beside the other wishes there is no room in time. */
        record Room() implements Lack {}
    }
}
