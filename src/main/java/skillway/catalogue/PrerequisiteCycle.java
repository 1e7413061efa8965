package skillway.catalogue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds courses that need each other in a circle: none of them could ever be started. */
public final class PrerequisiteCycle {

    private PrerequisiteCycle() {}

    /**
     * The shortest way from a course back to itself, through any alternative of its prerequisites.
     *
     * @param needs the courses that a course names as prerequisites
     * @return the courses of the circle, the given one first; empty when there is none
     */
    public static List<CourseId> through(CourseId course, Function<CourseId, Collection<CourseId>> needs) {
        Map<CourseId, CourseId> neededBy = new HashMap<>();
        Deque<CourseId> open = new ArrayDeque<>(List.of(course));
        while (!open.isEmpty()) {
            CourseId next = open.remove();
            for (CourseId need : needs.apply(next)) {
                if (need.equals(course)) {
                    return way(neededBy, next);
                }
                if (neededBy.putIfAbsent(need, next) == null) {
                    open.add(need);
                }
            }
        }
        return List.of();
    }

    private static List<CourseId> way(Map<CourseId, CourseId> neededBy, CourseId last) {
        List<CourseId> way = new ArrayList<>();
        for (@Nullable CourseId step = last; step != null; step = neededBy.get(step)) {
            way.add(step);
        }
        Collections.reverse(way);
        return way;
    }
}
