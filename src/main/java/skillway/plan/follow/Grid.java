package skillway.plan.follow;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The minutes still free in each week, and how many courses are open in it. Weeks are counted from 0. */
final class Grid {

    private final int[] free;
    private final int[] open;
    private final int mostOpen;

    Grid(int[] minutes, int mostOpen) {
        free = minutes.clone();
        open = new int[minutes.length];
        this.mostOpen = mostOpen;
    }

    int weeks() {
        return free.length;
    }

    /** Whether a week has minutes left. */
    boolean hasTime(int week) {
        return free[week] > 0;
    }

    /** Whether these minutes fit as they are. */
    boolean fits(SortedMap<Integer, Integer> minutes) {
        return !minutes.isEmpty()
                && minutes.lastKey() < free.length
                && minutes.entrySet().stream().allMatch(week -> week.getValue() <= free[week.getKey()])
                && hasRoom(minutes);
    }

    /** Takes the minutes, whether they fit or not. */
    void take(SortedMap<Integer, Integer> minutes) {
        minutes.forEach((week, taken) -> free[week] -= taken);
        span(minutes).forEach(week -> open[week]++);
    }

    /** The earliest weeks from one on that have room for so many minutes; empty when there are none. */
    Optional<SortedMap<Integer, Integer>> earliest(int from, int minutes, int pace) {
        for (int start = Math.max(0, from); start < free.length; start++) {
            if (free[start] > 0) {
                SortedMap<Integer, Integer> filled = filled(start, minutes, pace);
                if (!filled.isEmpty() && hasRoom(filled)) {
                    return Optional.of(filled);
                }
            }
        }
        return Optional.empty();
    }

    /** From this week on, in this week whether it has room or not; empty when the weeks end before the course does. */
    SortedMap<Integer, Integer> forced(int start, int minutes, int pace, int least) {
        SortedMap<Integer, Integer> filled = new TreeMap<>();
        int first = Math.min(Math.min(minutes, pace), Math.max(free[start], least));
        filled.put(start, first);
        int left = minutes - first;
        for (int week = start + 1; week < free.length && left > 0; week++) {
            int more = Math.min(Math.min(left, pace), free[week]);
            if (more > 0) {
                filled.put(week, more);
                left -= more;
            }
        }
        return left > 0 ? new TreeMap<>() : filled;
    }

    private SortedMap<Integer, Integer> filled(int start, int minutes, int pace) {
        return forced(start, minutes, pace, 0);
    }

    private boolean hasRoom(SortedMap<Integer, Integer> minutes) {
        return span(minutes).allMatch(week -> open[week] < mostOpen);
    }

    private static IntStream span(SortedMap<Integer, Integer> minutes) {
        return minutes.isEmpty() ? IntStream.empty() : IntStream.rangeClosed(minutes.firstKey(), minutes.lastKey());
    }
}
