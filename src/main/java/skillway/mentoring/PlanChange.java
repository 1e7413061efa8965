package skillway.mentoring;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;

/**
 * One thing that a learner changed in a plan.
 *
 * @param what the course, or the wish, that is another now
 * @param words what became of it, such as "8 h" of a course that was added or "18 Jun 2027, before 4 Jun 2027"
 * @param before the course as it was, or null
 * @param after the course as it is, or null
 */
public record PlanChange(
        Kind kind,
        String what,
        String words,
        @Nullable CourseInPlan before,
        @Nullable CourseInPlan after) {

    /** What was done. */
    public enum Kind {
        WISHED("Changed"),
        ADDED("Added"),
        PINNED("Pinned"),
        LEFT_OUT("Left out");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    static PlanChange wish(String what, String now, String before) {
        return new PlanChange(Kind.WISHED, what, "%s, before %s".formatted(now, before), null, null);
    }

    static PlanChange leftOut(CourseInPlan before) {
        return new PlanChange(Kind.LEFT_OUT, before.title(), Minutes.text(before.minutes()), before, null);
    }

    /** What became of a course that is in the plan now; empty when the learner changed nothing of it. */
    static Optional<PlanChange> ofCourse(@Nullable CourseInPlan before, CourseInPlan after) {
        if (before == null) {
            return Optional.of(new PlanChange(Kind.ADDED, after.title(), Minutes.text(after.minutes()), null, after));
        }
        LocalDate pinned = after.pinnedWeek();
        return pinned == null || Objects.equals(before.pinnedWeek(), pinned)
                ? Optional.empty()
                : Optional.of(
                        new PlanChange(Kind.PINNED, after.title(), "to " + PlanWords.week(pinned), before, after));
    }

    /** Such as "Added: Advanced, 8 h". */
    public String sentence() {
        return switch (kind) {
            case WISHED -> "%s: %s".formatted(what, words);
            case ADDED, LEFT_OUT -> "%s: %s, %s".formatted(kind.word(), what, words);
            case PINNED -> "%s: %s %s".formatted(kind.word(), what, words);
        };
    }
}
