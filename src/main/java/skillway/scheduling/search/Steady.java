package skillway.scheduling.search;

import java.util.List;
import java.util.Set;
import skillway.scheduling.Placement;

/**
 * An earlier plan that a search shall not leave without need.
 *
 * @param before its placements; the minutes of one that is behind are fewer than its course has
 * @param started courses of it that are under way: an end that moves counts {@value Distance#STARTED} times
 * @param price points that a plan must be better by for each step of {@link Distance} away; 0 = moves are free
 */
public record Steady(List<Placement> before, Set<Integer> started, long price) {

    /** No earlier plan. */
    static final Steady NONE = new Steady(List.of(), Set.of(), 0);

    public Steady {
        before = List.copyOf(before);
        started = Set.copyOf(started);
    }
}
