package skillway.catalogue.suggestions;

import java.util.Locale;
import java.util.regex.Pattern;
import skillway.catalogue.Course;
import skillway.catalogue.Effort;

/** Guesses the level that a course reaches: from how deep it says it goes, how long it takes and what it builds on. */
final class LevelGuess {

    private static final Pattern FIRST_STEPS =
            Pattern.compile("\\b(intro\\w*|basics?|fundamentals?|essentials?|beginners?|first|101|elementary)\\b");
    private static final Pattern FAR = Pattern.compile("\\b(advanced|graduate|expert|mastery|specialization)\\b");
    private static final int SHORT = 12 * 60;
    private static final int DEEP = 3;

    private LevelGuess() {}

    /** @param steps how many courses come one after the other before this one, 0 or more */
    static int of(Course course, int steps) {
        String said = (course.depth() + " " + course.title()).toLowerCase(Locale.ROOT);
        int level = FIRST_STEPS.matcher(said).find() ? 2 : FAR.matcher(said).find() ? 4 : 3;
        Effort effort = course.effort();
        if (effort != null && effort.likelyMinutes() < SHORT) {
            level--;
        }
        return Math.clamp(level + (steps >= DEEP ? 1 : 0), 1, 4);
    }
}
