package skillway.scheduling.replan;

import org.jspecify.annotations.Nullable;
import skillway.scheduling.Placement;

/**
 * What happened to one course.
 *
 * @param from where it lay, as far as it was still to come; null when it comes in
 * @param to where it lies now; null when it goes
 */
public record Move(
        int candidate, @Nullable Placement from, @Nullable Placement to, Why why) {

    /** Why a course moved. */
    public enum Why {
        /** More, or less, of it is to do than its weeks held. */
        BEHIND,
        /** It could not stay: its weeks have no room, or what it needs ends later. */
        NO_ROOM,
        /** It could have stayed; the plan is better this way, and this course sooner. */
        IMPROVED,
        /** It could have stayed; others that bring more come before it. */
        MADE_WAY
    }
}
