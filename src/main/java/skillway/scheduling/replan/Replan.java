package skillway.scheduling.replan;

import java.util.List;
import skillway.scheduling.Schedule;

/**
 * A plan made again.
 *
 * @param moves the courses whose first or last week is another one, and those that came or went; by their new weeks, the gone last
 */
public record Replan(Schedule schedule, List<Move> moves) {

    public Replan {
        moves = List.copyOf(moves);
    }
}
