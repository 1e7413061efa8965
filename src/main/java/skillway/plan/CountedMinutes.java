package skillway.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Course.Session;
import skillway.catalogue.Effort;

/** What a plan counts a course with that comes into it by hand. */
public final class CountedMinutes {

    private CountedMinutes() {}

    /**
     * The minutes of the next session, or the likely effort.
     *
     * @throws IllegalArgumentException with a sentence when there is no such course, or nobody knows how long it takes
     */
    public static int of(@Nullable Course course, LocalDate today) {
        if (course == null) {
            throw new IllegalArgumentException("This course is not in the catalogue any more.");
        }
        Optional<Integer> ofSession = course.sessions().stream()
                .filter(session -> session.startsOn().isAfter(today))
                .map(Session::totalMinutes)
                .findFirst();
        Effort effort = course.effort();
        return ofSession
                .or(() -> Optional.ofNullable(effort).map(Effort::likelyMinutes))
                .filter(minutes -> minutes > 0)
                .orElseThrow(() -> new IllegalArgumentException(
                        "%s cannot be planned: the catalogue does not say how long it takes."
                                .formatted(course.title())));
    }
}
