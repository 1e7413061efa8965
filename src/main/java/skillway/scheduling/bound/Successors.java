package skillway.scheduling.bound;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;

/**
 * The labels that follow one: each useful course whose needs are reached may be the next to end.
 *
 * <p>It ends in the first week that lies not before the last end, that has the minutes of all courses so far, that has room for
 * the weeks they were open, and that its own pace or runs allow after its needs. In a plan it ends then or later.
 */
final class Successors {

    private static final short[] NO_WEEKS = {};

    private final Model model;
    private final Rows rows;
    private final Ends ends;
    private final Musts musts;
    private final Tails tails;
    private final Bases bases;
    private final Position at;
    private final Position after;
    private final int horizon;

    Successors(Model model, Rows rows, Bases bases) {
        this.model = model;
        this.rows = rows;
        this.bases = bases;
        ends = new Ends(model);
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
        return new Label(begin.reached, model.pure ? NO_WEEKS : new short[model.goals()], null, -1);
    }

    /** Hands on each label that follows and may lead to more points than the floor. */
    void of(Label label, long floor, Consumer<Label> next) {
        load(label);
        tails.look(at, bases.pricesAfter(label.minutes));
        if (label.value + tails.most(at) <= floor) {
            return;
        }
        int firstDue = musts.firstDue(at.reached);
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c] && ready(c)) {
                int week = finish(label, c);
                if (week < horizon && week <= firstDue && label.money + model.cost[c] <= model.moneyCap) {
                    double bound = Math.min(label.bound, label.value + tails.mostWith(c, week, at));
                    if (bound > floor) {
                        next.accept(child(label, c, week, bound));
                    }
                }
            }
        }
    }

    /** The label after one more course, without regard to bounds; null when it cannot end in time. */
    @Nullable Label after(Label label, int course) {
        load(label);
        int week = ready(course) && at.useful[course] ? finish(label, course) : horizon;
        return week < horizon ? child(label, course, week, label.bound) : null;
    }

    private void load(Label label) {
        at.minutes = label.minutes;
        at.open = label.open;
        at.money = label.money;
        at.week = label.week;
        at.weigh(label.goals);
    }

    private boolean ready(int course) {
        for (int goal : model.needs[course]) {
            if (!Position.has(at.reached, goal)) {
                return false;
            }
        }
        return true;
    }

    private int finish(Label label, int course) {
        int needsMet = 0;
        for (int goal : model.needs[course]) {
            needsMet = model.pure ? 0 : Math.max(needsMet, label.goalWeek[goal]);
        }
        int week = Math.max(label.week, Math.max(ends.from(course, needsMet), model.earliestEnd[course]));
        week = Math.max(week, model.weeks.weekOf(label.minutes + model.minutes[course]));
        if (rows.openCapped) {
            long open = label.open + rows.openWeeks[course];
            week = (int) Math.max(week, (open + model.maxParallel - 1) / model.maxParallel - 1);
        }
        return week;
    }

    private Label child(Label label, int course, int week, double bound) {
        long[] goals = label.goals.clone();
        short[] weeks = label.goalWeek.clone();
        long gained = 0;
        for (int g : model.gives[course]) {
            if (!Position.has(goals, g)) {
                Position.add(goals, g);
                gained += model.worth[g] * (horizon - week);
                if (weeks.length > 0) {
                    weeks[g] = (short) week;
                }
            }
        }
        Label child = new Label(goals, weeks, label, course);
        child.minutes = label.minutes + model.minutes[course];
        child.open = rows.openCapped ? label.open + rows.openWeeks[course] : 0;
        child.money = rows.moneyCapped ? label.money + model.cost[course] : 0;
        child.week = week;
        child.value = label.value + gained - model.minutes[course];
        child.bound = bound;
        after.weigh(goals);
        forget(weeks);
        return child;
    }

    /** Weeks of goals that no useful course needs any more are all the same. */
    private void forget(short[] weeks) {
        if (weeks.length == 0) {
            return;
        }
        boolean[] needed = new boolean[weeks.length];
        for (int c = 0; c < model.courses(); c++) {
            for (int i = 0; after.useful[c] && i < model.needs[c].length; i++) {
                needed[model.needs[c][i]] = true;
            }
        }
        for (int g = 0; g < weeks.length; g++) {
            weeks[g] = needed[g] ? weeks[g] : 0;
        }
    }
}
