package skillway.plan.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import skillway.catalogue.CourseId;
import skillway.plan.PlanWords;

/**
 * How a plan may turn out.
 *
 * @param finished when its last course ends
 * @param courses when each unfinished course ends
 * @param fan coverage at the end of each week from this one on
 * @param percentInTime how many of a hundred runs end by the deadline
 * @param risk what the spread comes from, in a sentence; empty when there is none
 */
public record PlanOutlook(
        Ends finished, Map<CourseId, Ends> courses, List<Coverage> fan, int percentInTime, String risk) {

    /**
     * The Fridays of the weeks in which something ends.
     *
     * @param best one run in ten ends by then
     * @param likely half of them do
     * @param safe eight in ten do
     * @param worst nine in ten do
     */
    public record Ends(LocalDate best, LocalDate likely, LocalDate safe, LocalDate worst) {

        /** Such as "8 in 10: 14 May to 18 Jun"; one day when the two are the same. */
        public String range() {
            return best.equals(worst)
                    ? "8 in 10: " + PlanWords.shortDate(best)
                    : "8 in 10: %s to %s".formatted(PlanWords.shortDate(best), PlanWords.shortDate(worst));
        }
    }

    /**
     * Coverage of the role at the end of a week, in percent 0 to 100: nine runs in ten have at least the low one, one in ten the
     * high one.
     */
    public record Coverage(LocalDate monday, double low, double middle, double high) {}

    public PlanOutlook {
        courses = Map.copyOf(courses);
        fan = List.copyOf(fan);
    }
}
