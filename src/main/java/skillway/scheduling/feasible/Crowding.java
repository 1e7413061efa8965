package skillway.scheduling.feasible;

import java.util.Comparator;
import java.util.stream.IntStream;
import skillway.scheduling.prepare.Model;

/**
 * Whether some stretch of weeks is too short for the courses that lie in it, in minutes or in courses side by side.
 *
 * <p>Energetic reasoning (Erschler and Lopez): it overlooks nothing that could be planned, so "too short" is a proof.
 */
final class Crowding {

    private Crowding() {}

    /** Whether a stretch is too short. */
    static boolean in(Draft draft) {
        int[] byEnd = IntStream.range(0, draft.in.length)
                .filter(c -> draft.in[c])
                .boxed()
                .sorted(Comparator.comparingInt(c -> draft.last[c]))
                .mapToInt(Integer::intValue)
                .toArray();
        return IntStream.of(byEnd)
                .map(c -> draft.first[c])
                .distinct()
                .anyMatch(from -> crowdedFrom(from, byEnd, draft));
    }

    private static boolean crowdedFrom(int from, int[] byEnd, Draft draft) {
        Model model = draft.model;
        long minutes = 0;
        long open = 0;
        for (int c : byEnd) {
            if (draft.first[c] >= from) {
                minutes += model.minutes[c];
                open += shortest(c, draft);
                int end = draft.last[c];
                boolean room = minutes <= model.weeks.before[end + 1] - model.weeks.before[from]
                        && open <= (long) model.maxParallel * (end - from + 1);
                if (!room) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The fewest weeks in which a course can be open. */
    private static long shortest(int c, Draft draft) {
        if (draft.model.cohort[c]) {
            int[][] runs = draft.model.sessions[c].minutes;
            return IntStream.range(0, runs.length)
                    .filter(r -> draft.runFits(c, r))
                    .map(r -> runs[r].length)
                    .min()
                    .orElse(1);
        }
        int most = 1;
        for (int week = draft.first[c]; week <= draft.last[c]; week++) {
            most = Math.max(most, Math.min(draft.model.pace[c], draft.model.weeks.budget[week]));
        }
        return (draft.model.minutes[c] + most - 1L) / most;
    }
}
