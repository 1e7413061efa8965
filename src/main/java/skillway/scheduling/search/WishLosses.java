package skillway.scheduling.search;

import skillway.scheduling.WeekFloor;
import skillway.scheduling.prepare.Model;

/** What a plan that misses a wish about the whole of it loses: more than any points, and the more, the further it is from it. */
final class WishLosses {

    private static final long A_THOUSANDTH = Penalties.MISSED / 1_000;

    private final Model model;
    private final Finish finish;
    private final boolean floored;
    private final boolean none;

    WishLosses(Model model) {
        this.model = model;
        finish = new Finish(model);
        floored = !model.wishes.floor.equals(WeekFloor.NONE);
        none = !floored && model.wishes.groupLeast.length == 0 && model.wishes.coverageOpen <= 0;
    }

    /** Electives that are missing, coverage that is missing, weeks that are too empty. */
    long sum(Groups groups, int[] reached, Grid grid) {
        if (none) {
            return 0;
        }
        long coverage = finish.missing(reached);
        return groups.missing() * Penalties.MISSED
                + (coverage == 0 ? 0 : Penalties.MISSED / 2 + coverage * A_THOUSANDTH)
                + (floored ? weeksBelow(grid) * (Penalties.MISSED / 2) : 0);
    }

    private int weeksBelow(Grid grid) {
        int below = 0;
        for (int week = 0; week < grid.horizon; week++) {
            boolean enough = model.weeks.budget[week] - grid.left[week] >= model.wishes.floor.minutes()
                    && grid.coursesIn(week) >= model.wishes.floor.courses();
            below += enough ? 0 : 1;
        }
        return below;
    }
}
