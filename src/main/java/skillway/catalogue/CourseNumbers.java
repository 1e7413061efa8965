package skillway.catalogue;

import org.jspecify.annotations.Nullable;

/** Refuses numbers that no course has, in a sentence. */
final class CourseNumbers {

    private static final int MOST_COST = 10_000_000;
    private static final int MOST_IN_A_WEEK = 7 * 24 * 60;

    private CourseNumbers() {}

    static void check(String owner, int cost, @Nullable Integer minutesPerWeek) {
        if (cost < 0 || cost > MOST_COST) {
            throw new IllegalArgumentException(
                    "The price of the %s is %d. Type a whole number of 0 to 10,000,000.".formatted(owner, cost));
        }
        if (minutesPerWeek != null && (minutesPerWeek < 1 || minutesPerWeek > MOST_IN_A_WEEK)) {
            throw new IllegalArgumentException(
                    "The %s takes at most %d minutes a week. Type 1 minute to 168 hours, or leave it empty."
                            .formatted(owner, minutesPerWeek));
        }
    }
}
