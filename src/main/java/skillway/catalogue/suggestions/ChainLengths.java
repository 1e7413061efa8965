package skillway.catalogue.suggestions;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** How many courses come one after the other before a course. */
final class ChainLengths {

    private static final int MOST = 10;

    private final Map<Long, Set<Long>> needs;
    private final Map<Long, Integer> known = new HashMap<>();

    /** @param needs the courses that each course names as prerequisites */
    ChainLengths(Map<Long, Set<Long>> needs) {
        this.needs = needs;
    }

    int before(long course) {
        return before(course, new HashSet<>());
    }

    /** The longest way counts; circles that a file brought end it. */
    private int before(long course, Set<Long> way) {
        Integer length = known.get(course);
        if (length != null) {
            return length;
        }
        if (way.size() >= MOST || !way.add(course)) {
            return 0;
        }
        int longest = 0;
        for (long need : needs.getOrDefault(course, Set.of())) {
            longest = Math.max(longest, 1 + before(need, way));
        }
        way.remove(course);
        known.put(course, longest);
        return longest;
    }
}
