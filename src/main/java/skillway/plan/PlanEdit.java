package skillway.plan;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.LocalDate;
import skillway.catalogue.CourseId;

/** A change that a learner makes to the own plan by hand. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface PlanEdit {

    /** Other hours, dates, money or wishes; a course that is now a must comes in when planned next. */
    record Wish(PlanWishes wishes) implements PlanEdit {}

    /** The course begins in the week of this day and stays there. */
    record Move(CourseId course, LocalDate week) implements PlanEdit {}

    /** The course stays in its week. */
    record Pin(CourseId course) implements PlanEdit {}

    /** The course may move again. */
    record Unpin(CourseId course) implements PlanEdit {}

    /** The course is taken out. */
    record LeaveOut(CourseId course) implements PlanEdit {}

    /** The course is put in, in the first weeks that have room. */
    record Include(CourseId course) implements PlanEdit {}

    /** So many minutes more of the course were done in the week of this day. */
    record Log(CourseId course, LocalDate week, int minutes) implements PlanEdit {

        private static final int WHOLE_WEEK = 7 * 24 * 60;

        public Log {
            if (minutes < 1 || minutes > WHOLE_WEEK) {
                throw new IllegalArgumentException(
                        "%d minutes cannot be done in a week. Give 1 minute to 168 hours.".formatted(minutes));
            }
        }
    }

    /**
     * What the learner says about the course's part of the week of this day.
     *
     * @param minutes worked on it, 0 only when nothing was done
     */
    record CheckIn(CourseId course, LocalDate week, CheckedIn answer, int minutes) implements PlanEdit {

        public CheckIn {
            if (answer == CheckedIn.NOT ? minutes != 0 : minutes < 1 || minutes > Log.WHOLE_WEEK) {
                throw new IllegalArgumentException(
                        "%d minutes cannot be done in a week. Give 1 minute to 168 hours.".formatted(minutes));
            }
        }

        /** The course after this check-in. */
        PlannedCourse on(PlannedCourse before, Instant now) {
            LocalDate monday = PlanWeeks.mondayOf(week);
            return switch (answer) {
                case DONE -> before.partDone(monday, minutes, now);
                case PARTLY -> before.logged(monday, minutes, now);
                case NOT -> before.notIn(monday);
            };
        }
    }

    /** The course is finished. */
    record Complete(CourseId course) implements PlanEdit {}

    /** What is behind gets new weeks, the earliest that have room. */
    record CatchUp() implements PlanEdit {}
}
