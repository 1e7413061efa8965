package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** A course has ended by a week only if each of its needs was reached when it could start at the latest: x(c,t) is at most y(n,s). */
final class NeedRows implements RowFamily {

    private final Model model;
    private final Spans spans;
    private final int horizon;
    private final int[] first;
    private final int count;

    NeedRows(Model model, Spans spans) {
        this.model = model;
        this.spans = spans;
        horizon = model.horizon();
        first = new int[model.courses()];
        int rows = 0;
        for (int c = 0; c < first.length; c++) {
            first[c] = rows;
            rows += model.needs[c].length * horizon;
        }
        count = rows;
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        for (int c = 0; c < model.courses(); c++) {
            for (int i = 0; at.useful[c] && i < model.needs[c].length; i++) {
                if (!Position.has(at.reached, model.needs[c][i])) {
                    charge(c, first[c] + i * horizon, model.needs[c][i] * horizon, prices, into);
                }
            }
        }
    }

    private void charge(int c, int row, int y, double[] prices, Sums into) {
        for (int week = model.earliestEnd[c], x = c * horizon; week < horizon; week++) {
            int start = spans.latestStart[x + week];
            if (start >= 0) {
                into.ended[x + week] -= prices[row + week];
                into.reached[y + start] += prices[row + week];
            }
        }
    }

    @Override
    public double capacity(Position at, double[] prices) {
        return 0;
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        Arrays.fill(over, 0);
        for (int c = 0; c < model.courses(); c++) {
            for (int i = 0; at.useful[c] && i < model.needs[c].length; i++) {
                if (!Position.has(at.reached, model.needs[c][i])) {
                    weigh(c, first[c] + i * horizon, choice.goalFrom[model.needs[c][i]], choice, over);
                }
            }
        }
    }

    private void weigh(int c, int row, int reachedFrom, Choice choice, double[] over) {
        for (int week = model.earliestEnd[c]; week < horizon; week++) {
            int start = spans.latestStart[c * horizon + week];
            int done = week >= choice.courseFrom[c] ? 1 : 0;
            over[row + week] = start < 0 ? 0 : done - (start >= reachedFrom ? 1 : 0);
        }
    }
}
