package skillway.scheduling.explain;

import skillway.scheduling.prepare.Model;

/** What a set of courses lacks: minutes before a week in which something is due, or money. */
final class Shortage {

    private final Model model;
    private final int[] goals;
    private int tightest;

    /** Looks at the weeks in which these goals are due, and at the last one. */
    Shortage(Model model, int[] goals) {
        this.model = model;
        this.goals = goals;
    }

    /** The week before which the minutes last asked for are missing. */
    int tightestWeek() {
        return tightest;
    }

    /** Minutes that are missing when each course is due in its week; courses outside the set are never due. */
    long minutes(int[] due) {
        long most = 0;
        for (int goal = -1; goal < goals.length; goal++) {
            int week = goal < 0 ? model.horizon() - 1 : Math.min(model.due[goals[goal]], model.horizon() - 1);
            long missing = minutesUntil(week, due) - model.weeks.before[week + 1];
            if (missing > most) {
                most = missing;
                tightest = week;
            }
        }
        return most;
    }

    /** Money that is missing for the chosen courses. */
    long money(boolean[] chosen) {
        long cost = 0;
        for (int c = 0; c < chosen.length; c++) {
            cost += chosen[c] ? model.cost[c] : 0;
        }
        return Math.max(0, cost - model.moneyCap);
    }

    private long minutesUntil(int week, int[] due) {
        long minutes = 0;
        for (int c = 0; c < due.length; c++) {
            minutes += due[c] <= week ? model.minutes[c] : 0;
        }
        return minutes;
    }
}
