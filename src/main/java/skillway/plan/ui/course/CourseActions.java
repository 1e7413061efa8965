package skillway.plan.ui.course;

import java.time.LocalDate;
import java.util.List;
import skillway.catalogue.CourseId;

/** What can be done with a course of the plan; each is said to the learner when it is done. */
public interface CourseActions {

    /** The Mondays to which a course may be moved. */
    List<LocalDate> weeks();

    void move(CourseId course, LocalDate monday);

    void pin(CourseId course, boolean pinned);

    void leaveOut(CourseId course);

    /** Marks minutes, 1 or more, as done this week. */
    void log(CourseId course, int minutes);

    void complete(CourseId course);

    void close();
}
