package skillway.catalogue;

import skillway.identity.Viewer;

/** The way from a course to the viewer's own plan; the feature that keeps plans goes it. */
public interface PlanShortcut {

    /** Whether the viewer has a plan that courses can be put into. */
    boolean hasPlan(Viewer viewer);

    boolean isInPlan(Viewer viewer, CourseId course);

    /** Puts the course into the viewer's plan, which is scheduled anew. */
    void include(Viewer viewer, CourseId course);
}
