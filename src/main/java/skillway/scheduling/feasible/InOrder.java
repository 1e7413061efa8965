package skillway.scheduling.feasible;

/** Shares out the minutes week by week, what is due first first, each course after what it waits for: quick, and mostly enough. */
final class InOrder {

    private final Shares shares;
    private final Draft draft;
    private final int parallel;

    private InOrder(Shares shares) {
        this.shares = shares;
        draft = shares.draft;
        parallel = draft.model.maxParallel;
    }

    /** Fills the weeks; what finds no place stays to do. */
    static void fill(Shares shares) {
        InOrder order = new InOrder(shares);
        for (int week = 0; week < shares.left.length; week++) {
            while (order.fill(week)) {
                // what ended in this week may have opened another course
            }
        }
    }

    private boolean fill(int week) {
        boolean progress = false;
        for (int c : shares.courses) {
            int minutes = Math.min(shares.todo[c], Math.min(shares.spare(c, week), shares.left[week]));
            if (minutes > 0 && isReady(c) && mayOpen(c, week)) {
                shares.give(c, week, minutes);
                progress = true;
            }
        }
        return progress;
    }

    private boolean isReady(int c) {
        for (Arc arc = draft.arcs; arc != null; arc = arc.rest()) {
            if (arc.after() == c && shares.todo[arc.before()] > 0) {
                return false;
            }
        }
        return true;
    }

    private boolean mayOpen(int c, int week) {
        int open = 0;
        for (int other : shares.courses) {
            open += other != c && isOpen(other, week) ? 1 : 0;
        }
        return open < parallel;
    }

    private boolean isOpen(int c, int week) {
        if (shares.todo[c] == draft.model.minutes[c]) {
            return false;
        }
        return shares.start(c) <= week && (shares.todo[c] > 0 || shares.end(c) >= week);
    }
}
