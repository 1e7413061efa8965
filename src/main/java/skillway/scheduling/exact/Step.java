package skillway.scheduling.exact;

import org.jspecify.annotations.Nullable;

/** What happened in one week of a plan, and in all weeks before it. */
final class Step {

    final @Nullable Step before;
    final int week;

    /** Courses opened in this week. */
    final long opened;

    /** Courses ended in this week. */
    final long ended;

    /** Runs joined in this week, see {@link State#run}. */
    final int[] joined;

    Step(@Nullable Step before, int week, long opened, long ended, int[] joined) {
        this.before = before;
        this.week = week;
        this.opened = opened;
        this.ended = ended;
        this.joined = joined;
    }
}
