package skillway.scheduling.explain;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Weeks;

/**
 * Looks through all sets of courses that meet the musts with all they need, as long as minutes and money allow.
 *
 * <p>Pace, runs and courses side by side are left out, so when no set is found there is no plan; a found set promises none.
 */
final class MustSets {

    private static final long MOST_STEPS = 20_000_000;

    private final Model model;
    private final int[] due;
    private final int[] goals;
    private final boolean[] chosen;
    private long minutesMissing;
    private long moneyMissing;
    private boolean bothMatter;
    private int tightestWeek;
    private int looks;
    private final int mostLooks;
    private final Shortage shortage;

    MustSets(Model model) {
        this.model = model;
        chosen = new boolean[model.courses()];
        due = new int[model.courses()];
        goals = IntStream.range(0, model.goals())
                .filter(g -> model.due[g] != Weeks.NEVER)
                .boxed()
                .sorted(Comparator.comparingInt(g -> model.due[g]))
                .mapToInt(Integer::intValue)
                .toArray();
        shortage = new Shortage(model, goals);
        mostLooks = (int) (MOST_STEPS / ((goals.length + 1L) * (model.courses() + 1L)));
    }

    /** Whether it is certain that no set keeps both limits. */
    boolean none() {
        bothMatter = true;
        return search() && minutesMissing > 0;
    }

    /** Minutes that the best set lacks, whatever it costs; 0 if none are missing or it is not certain. */
    long minutesMissing() {
        bothMatter = false;
        return search() ? minutesMissing : 0;
    }

    /** The last week before which the minutes are missing that {@link #minutesMissing()} found. */
    int tightestWeek() {
        return tightestWeek;
    }

    /** Money that the cheapest set lacks, however long it takes; 0 if none is missing or it is not certain. */
    long moneyMissing() {
        bothMatter = false;
        return search() ? moneyMissing : 0;
    }

    /** True when all sets were seen; then the least that is missing is known. */
    private boolean search() {
        minutesMissing = Long.MAX_VALUE;
        moneyMissing = Long.MAX_VALUE;
        looks = 0;
        Arrays.fill(chosen, false);
        Arrays.fill(due, Weeks.NEVER);
        Open open = null;
        for (int c = model.courses() - 1; c >= 0; c--) {
            if (model.must[c]) {
                chosen[c] = true;
                due[c] = model.horizon() - 1;
                open = Open.needsOf(c, model, due[c], open);
            }
        }
        for (int i = goals.length - 1; i >= 0; i--) {
            open = new Open(goals[i], -1, model.due[goals[i]], open);
        }
        look(open);
        return looks < mostLooks;
    }

    private void look(@Nullable Open open) {
        if (looks >= mostLooks || hopeless()) {
            return;
        }
        looks++;
        Open next = open;
        while (next != null && reached(next.goal(), next.needer())) {
            next = next.rest();
        }
        if (next == null) {
            noteSet();
        } else {
            branch(next);
        }
    }

    private void branch(Open open) {
        int[] givers = model.givers[open.goal()];
        for (int c : givers) {
            if (c == open.needer()) {
                continue;
            }
            chosen[c] = true;
            due[c] = open.due();
            look(Open.needsOf(c, model, open.due(), open.rest()));
            chosen[c] = false;
            due[c] = Weeks.NEVER;
        }
    }

    private boolean reached(int goal, int needer) {
        return Arrays.stream(model.givers[goal]).anyMatch(c -> chosen[c] && c != needer);
    }

    private boolean hopeless() {
        long minutes = shortage.minutes(due);
        long money = shortage.money(chosen);
        if (bothMatter) {
            return minutesMissing == 0 || minutes > 0 || money > 0;
        }
        return minutes >= minutesMissing && money >= moneyMissing;
    }

    private void noteSet() {
        long minutes = shortage.minutes(due);
        if (minutes < minutesMissing) {
            minutesMissing = minutes;
            tightestWeek = shortage.tightestWeek();
        }
        moneyMissing = Math.min(moneyMissing, shortage.money(chosen));
    }
}
