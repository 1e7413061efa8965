package skillway.mentoring.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import skillway.mentoring.PlanChange;
import skillway.plan.PlanWords;
import skillway.plan.read.CourseInPlan;

/** What became of a course, for whoever reads the change beside its name. */
final class ChangeWords {

    private ChangeWords() {}

    /** Such as "Added, 5 h, weeks 18 to 21. Brings Customer insight 1 → 2." */
    static String of(PlanChange change) {
        return switch (change.kind()) {
            case WISHED -> change.words();
            case ADDED ->
                "Added, %s%s.%s".formatted(change.words(), weeks(change.after()), brings(change.after(), "Brings"));
            case PINNED -> "Pinned %s%s.".formatted(change.words(), was(change.before()));
            case LEFT_OUT -> "Left out, %s.%s".formatted(change.words(), brings(change.before(), "Would have brought"));
        };
    }

    private static String weeks(@Nullable CourseInPlan course) {
        return course == null || course.weeks().isEmpty() ? ", no weeks yet" : ", " + span(course);
    }

    private static String was(@Nullable CourseInPlan before) {
        return before == null || before.weeks().isEmpty() ? "" : ", before in " + span(before);
    }

    private static String span(CourseInPlan course) {
        return PlanWords.weeks(
                course.weeks().getFirst().monday(), course.weeks().getLast().monday());
    }

    private static String brings(@Nullable CourseInPlan course, String verb) {
        if (course == null || course.brings().isEmpty()) {
            return "";
        }
        List<String> levels = course.brings().stream()
                .map(skill -> String.format(Locale.ROOT, "%s %d → %d", skill.name(), skill.from(), skill.to()))
                .toList();
        return " %s %s.".formatted(verb, PlanWords.list(levels));
    }
}
