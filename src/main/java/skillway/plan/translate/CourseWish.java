package skillway.plan.translate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Course;
import skillway.catalogue.Minutes;
import skillway.plan.MoreWishes.CourseLimit;
import skillway.plan.PlanFacts;
import skillway.plan.PlanWeeks;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/** Translates what is wished of one course: minutes a week, and the first day it may begin. */
final class CourseWish {

    private final PlanWeeks weeks;
    private final Course course;
    private final boolean begun;
    private final @Nullable CourseLimit limit;

    CourseWish(PlanFacts facts, PlanWeeks weeks, Course course) {
        this.weeks = weeks;
        this.course = course;
        begun = facts.plan()
                .find(course.id())
                .filter(planned -> planned.started())
                .isPresent();
        limit = facts.plan().wishes().more().limits().stream()
                .filter(wish -> wish.course().equals(course.id()))
                .findFirst()
                .orElse(null);
    }

    /** The most minutes a week that both the course and the learner allow. */
    int mostPerWeek() {
        Integer pace = course.minutesPerWeek();
        Integer wished = limit == null ? null : limit.most();
        return Math.min(pace == null ? Problem.NO_LIMIT : pace, wished == null ? Problem.NO_LIMIT : wished);
    }

    /**
     * Adds to what is wished otherwise. A course in dated runs goes as its runs do.
     *
     * @throws IllegalArgumentException with a sentence when the least is more than the course allows
     */
    Wish of(Wish otherwise) {
        if (limit == null || !course.sessions().isEmpty()) {
            return otherwise;
        }
        Integer least = limit.least();
        if (least != null && least > mostPerWeek()) {
            throw new IllegalArgumentException(
                    "“%s” takes at most %s a week, and you want at least %s. Lower what you want of it."
                            .formatted(course.title(), Minutes.text(mostPerWeek()), Minutes.text(least)));
        }
        Wish wish = least == null ? otherwise : otherwise.atLeastPerWeek(least);
        LocalDate from = limit.notBefore();
        return from == null || begun ? wish : wish.starting(wish.pinnedTo(), Math.max(0, weekFrom(from)));
    }

    private int weekFrom(LocalDate day) {
        LocalDate monday = PlanWeeks.mondayOf(day);
        return weeks.index(monday.equals(day) ? day : monday.plusWeeks(1));
    }
}
