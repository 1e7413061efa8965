package skillway.scheduling.risk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import skillway.scheduling.Placement;

/**
 * The plan as the learner works through it: each course's share of each week, by week, and within one by the order of the plan.
 * Dated courses have no portions: they take their weeks.
 */
final class Portions {

    private record Portion(int week, int course, long upTo) {}

    /** The course of each portion. */
    final int[] course;

    /** Minutes of the course in the plan up to the end of each portion. */
    final long[] upTo;

    /** Minutes of each course in the plan. */
    final long[] whole;

    Portions(PlanOrder order) {
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < order.courses.size(); i++) {
            if (order.candidate(i).selfPaced()) {
                add(i, order.courses.get(i), portions);
            }
        }
        portions.sort(Comparator.comparingInt(Portion::week).thenComparingInt(Portion::course));
        course = portions.stream().mapToInt(Portion::course).toArray();
        upTo = portions.stream().mapToLong(Portion::upTo).toArray();
        whole = order.courses.stream().mapToLong(Placement::totalMinutes).toArray();
    }

    private static void add(int course, Placement placement, List<Portion> portions) {
        long upTo = 0;
        for (int week : placement.weeks()) {
            upTo += placement.minutesIn(week);
            portions.add(new Portion(week, course, upTo));
        }
    }
}
