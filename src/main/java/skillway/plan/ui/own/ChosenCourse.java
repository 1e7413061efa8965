package skillway.plan.ui.own;

import java.time.LocalDate;
import java.util.List;
import skillway.catalogue.CourseId;
import skillway.plan.PlanEdit;
import skillway.plan.ui.course.CourseActions;

/** What the panel of the chosen course does to the own plan. */
record ChosenCourse(PlanChanges changes, List<LocalDate> weeks, LocalDate today, Runnable closing)
        implements CourseActions {

    ChosenCourse {
        weeks = List.copyOf(weeks);
    }

    @Override
    public void move(CourseId course, LocalDate monday) {
        changes.edit(new PlanEdit.Move(course, monday));
    }

    @Override
    public void pin(CourseId course, boolean pinned) {
        changes.edit(PlanChanges.pin(course, pinned));
    }

    @Override
    public void leaveOut(CourseId course) {
        changes.edit(new PlanEdit.LeaveOut(course));
    }

    @Override
    public void log(CourseId course, int minutes) {
        changes.edit(new PlanEdit.Log(course, today, minutes));
    }

    @Override
    public void complete(CourseId course) {
        changes.edit(new PlanEdit.Complete(course));
    }

    @Override
    public void close() {
        closing.run();
    }
}
