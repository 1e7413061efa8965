package skillway.catalogue;

import java.util.Optional;
import java.util.Set;
import skillway.identity.Viewer;

/** The way from a course to the viewer's own plan; the feature that keeps plans goes it. */
public interface PlanShortcut {

    /** The courses in the viewer's plan; empty when the viewer has no plan that courses can be put into. */
    Optional<Set<CourseId>> coursesOf(Viewer viewer);

    /**
     * Puts the course into the viewer's plan, which is scheduled anew, whatever happened to it meanwhile.
     *
     * @throws IllegalArgumentException with a sentence when there is no plan, the course is in it already, or nobody
     *     knows how long it takes
     */
    void include(Viewer viewer, CourseId course);
}
