package skillway.catalogue.imports.needs;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import skillway.catalogue.CourseId;

/** Walks all prerequisites once, in depth, and finds the ones that close a circle; without these, none is left. */
public final class Circles {

    /**
     * A prerequisite that leads back.
     *
     * @param courses the circle: each needs the next, and the last needs the first
     */
    public record Circle(List<CourseId> courses) {

        public Circle {
            courses = List.copyOf(courses);
        }

        /** The course whose prerequisite closes the circle. */
        public CourseId closing() {
            return courses.getLast();
        }

        /** The prerequisite that closes it. */
        public CourseId closed() {
            return courses.getFirst();
        }
    }

    private record Step(CourseId course, Iterator<CourseId> needs) {}

    private final Function<CourseId, ? extends Collection<CourseId>> needs;
    private final Set<CourseId> seen = new HashSet<>();
    private final Set<CourseId> onTheWay = new HashSet<>();
    private final Deque<Step> way = new ArrayDeque<>();
    private final List<Circle> found = new ArrayList<>();

    private Circles(Function<CourseId, ? extends Collection<CourseId>> needs) {
        this.needs = needs;
    }

    /** The circles that can be reached from the courses, in the order of the courses. */
    public static List<Circle> among(
            Iterable<CourseId> courses, Function<CourseId, ? extends Collection<CourseId>> needs) {
        Circles circles = new Circles(needs);
        courses.forEach(circles::walkFrom);
        return circles.found;
    }

    private void walkFrom(CourseId start) {
        enter(start);
        while (!way.isEmpty()) {
            Step step = way.element();
            if (!step.needs().hasNext()) {
                onTheWay.remove(way.remove().course());
                continue;
            }
            CourseId next = step.needs().next();
            if (onTheWay.contains(next)) {
                found.add(circle(next));
            } else {
                enter(next);
            }
        }
    }

    private void enter(CourseId course) {
        if (seen.add(course)) {
            onTheWay.add(course);
            way.push(new Step(course, List.copyOf(needs.apply(course)).iterator()));
        }
    }

    private Circle circle(CourseId from) {
        List<CourseId> courses = new ArrayList<>();
        for (Step step : way) {
            courses.addFirst(step.course());
            if (step.course().equals(from)) {
                break;
            }
        }
        return new Circle(courses);
    }
}
