package skillway.scheduling.bound;

import skillway.scheduling.prepare.Model;

/**
 * The labels that follow one: each useful course whose needs are reached may be the next to end.
 *
 * <p>Where minutes are all that counts, courses may as well be done one after the other: each ends as soon as its minutes allow.
 * Elsewhere a course that ends later can leave room for one that would have ended after it, so there is a label for each week in
 * which the course can end and the minutes and places of all courses so far are there.
 */
final class Successors {

    /** Hears of each course that may be the next to end, and in which week. */
    @FunctionalInterface
    interface Next {
        void end(int course, int week, double bound);
    }

    private final Model model;
    private final Spans spans;
    private final Musts musts;
    private final Tails tails;
    private final Position at;
    private final Position after;
    private final int horizon;

    Successors(Model model, Rows rows) {
        this.model = model;
        spans = rows.spans;
        musts = new Musts(model);
        tails = new Tails(model, rows);
        at = new Position(model);
        after = new Position(model);
        horizon = model.horizon();
    }

    /** Whether a plan may end with this label. */
    boolean keepsMusts(Label label) {
        return musts.reachedBy(label.goals);
    }

    /** Nothing has ended yet. */
    Label root() {
        Position begin = new Position(model);
        return new Label(begin.reached, Lying.none(model), null, -1);
    }

    /** Tells each course that may end next and lead to more points than the floor, bounded with these prices. */
    void of(Label label, Prices prices, long floor, Next next) {
        at.go(label);
        tails.look(at, prices);
        if (label.value + tails.most(at) <= floor) {
            return;
        }
        int last = Math.min(horizon - 1, musts.firstDue(at.reached));
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c] && ready(c) && label.money + model.cost[c] <= model.moneyCap) {
                endIn(c, label, last, floor, next);
            }
        }
    }

    private void endIn(int c, Label label, int last, long floor, Next next) {
        int week = finish(label, c, earliest(label, c));
        while (week <= last && label.value + tails.mostFrom(week) > floor) {
            double bound = Math.min(label.bound, label.value + tails.mostWith(c, week, at));
            if (bound > floor) {
                next.end(c, week, bound);
            }
            week = model.pure ? horizon : finish(label, c, week + 1);
        }
    }

    private boolean ready(int course) {
        for (int goal : model.needs[course]) {
            if (!Position.has(at.reached, goal)) {
                return false;
            }
        }
        return true;
    }

    private int earliest(Label label, int course) {
        int week = model.weeks.weekOf(label.minutes + model.minutes[course]);
        return Math.max(Math.max(label.week, model.earliestEnd[course]), week);
    }

    /** The first week from one on in which the course can end. */
    private int finish(Label label, int course, int from) {
        int needsMet = 0;
        for (int goal : model.needs[course]) {
            needsMet = Math.max(needsMet, label.lying.goalWeek[goal]);
        }
        int week = from;
        while (week < horizon && !model.pure && !canEnd(label, course, week, needsMet)) {
            week++;
        }
        return week;
    }

    private boolean canEnd(Label label, int course, int week, int needsMet) {
        int start = spans.start[course * horizon + week];
        return start >= needsMet && label.lying.fits(start, week, spans.minutes(course, week));
    }

    /** The label after one more course. */
    Label child(Label label, int course, int week, double bound) {
        long[] goals = label.goals.clone();
        long gained = 0;
        for (int g : model.gives[course]) {
            gained += Position.has(goals, g) ? 0 : model.worth[g] * (horizon - week);
        }
        Lying lying = model.pure ? label.lying : lie(label, course, week);
        for (int g : model.gives[course]) {
            Position.add(goals, g);
        }
        Label child = new Label(goals, lying, label, course);
        child.minutes = label.minutes + model.minutes[course];
        child.money = model.moneyCap == Long.MAX_VALUE ? 0 : label.money + model.cost[course];
        child.week = week;
        child.value = label.value + gained - model.minutes[course];
        child.bound = bound;
        after.weigh(goals);
        if (!model.pure) {
            after.forget(lying.goalWeek);
        }
        return child;
    }

    private Lying lie(Label label, int course, int week) {
        int start = spans.start[course * horizon + week];
        Lying lying = label.lying.with(start, week, spans.minutes(course, week), week - spans.longest + 1);
        for (int g : model.gives[course]) {
            if (!Position.has(label.goals, g)) {
                lying.goalWeek[g] = (short) week;
            }
        }
        return lying;
    }
}
