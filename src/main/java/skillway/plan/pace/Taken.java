package skillway.plan.pace;

import skillway.catalogue.CourseKind;

/**
 * What one course has taken so far.
 *
 * @param said minutes that its parts were planned with, 1 or more
 * @param taken minutes that they took, 1 or more
 */
public record Taken(CourseKind kind, int said, int taken) {

    public Taken {
        if (said < 1 || taken < 1) {
            throw new IllegalArgumentException("%d minutes for %d: give 1 or more of both.".formatted(taken, said));
        }
    }

    double logarithm() {
        return StrictMath.log((double) taken / said);
    }
}
