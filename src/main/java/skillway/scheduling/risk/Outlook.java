package skillway.scheduling.risk;

import java.util.List;
import java.util.Optional;

/**
 * How a plan may turn out.
 *
 * @param finished when all its courses have ended
 * @param courses when each of them ends, in the order of the schedule
 * @param coverage of the role at the end of each week, from week 0 to the last one of the problem or, if later, to the one in which
 *     nine of ten runs have finished
 * @param inTime share of the runs that end within the weeks of the problem, 0 to 1
 * @param drivers what the spread comes from, the most first; shares add up to 1 or are all missing
 */
public record Outlook(
        Ends finished, List<CourseEnds> courses, List<Coverage> coverage, double inTime, List<Driver> drivers) {

    /**
     * Weeks at whose end something is done; behind the last week of the problem when it is late.
     *
     * @param best one run in ten ends by then
     * @param likely half of the runs do
     * @param safe eight in ten do
     * @param worst nine in ten do
     */
    public record Ends(int best, int likely, int safe, int worst) {}

    /** When one course ends. */
    public record CourseEnds(int candidate, Ends ends) {}

    /**
     * Coverage of the role, each 0 to 1: nine runs in ten have at least the low one, half have the middle one, one has the high one.
     */
    public record Coverage(double low, double middle, double high) {}

    /**
     * Something that the spread of the finish comes from.
     *
     * @param candidate the course whose effort varies, or {@link #PACE}
     * @param share of the spread, 0 to 1
     */
    public record Driver(int candidate, double share) {

        /** The learner's own pace, over all courses. */
        public static final int PACE = -1;
    }

    public Outlook {
        courses = List.copyOf(courses);
        coverage = List.copyOf(coverage);
        drivers = List.copyOf(drivers);
    }

    /** When a course ends, if the plan holds it. */
    public Optional<Ends> endsOf(int candidate) {
        return courses.stream()
                .filter(course -> course.candidate() == candidate)
                .map(CourseEnds::ends)
                .findFirst();
    }
}
