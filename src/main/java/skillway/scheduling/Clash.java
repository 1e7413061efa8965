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

        /** No single thing: beside the other wishes there is no room in time. */
        record Room() implements Lack {}
    }
}
