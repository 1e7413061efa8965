package skillway.scheduling.repair;

import java.util.ArrayList;
import java.util.List;
import skillway.scheduling.Problem;

/** The minutes of each week when the learner gives more minutes a week, or more weeks. */
@FunctionalInterface
public interface Time {

    /**
     * The minutes of all weeks; never fewer for more.
     *
     * @param more minutes more a week, 0 or more
     * @param later weeks more at the end, 0 or more
     */
    List<Integer> weeklyMinutes(int more, int later);

    /** Each week that has minutes gets the same more; the weeks that follow are like the last one with minutes. */
    static Time of(Problem problem) {
        return (more, later) -> {
            List<Integer> minutes = new ArrayList<>(problem.weeklyMinutes());
            int last = minutes.stream().filter(m -> m > 0).reduce(0, (a, b) -> b);
            for (int i = 0; i < later && minutes.size() < Problem.MOST_WEEKS; i++) {
                minutes.add(last);
            }
            return minutes.stream().map(m -> m > 0 ? m + more : 0).toList();
        };
    }
}
