package skillway.plan;

import skillway.catalogue.CourseId;

/**
 * A course that would have helped and is not in the plan.
 *
 * @param why one sentence, at most 500 characters
 */
public record LeftOut(CourseId course, String why) {

    private static final int LONGEST = 500;

    public LeftOut {
        why = why.length() > LONGEST ? why.substring(0, LONGEST - 1) + "…" : why;
    }
}
