package skillway.scheduling.bound;

import skillway.scheduling.prepare.Model;

/** A goal is reached by a week only if a course that can be the first to reach it has ended: y(g,t) is at most the sum of x(c,t). */
final class GainRows implements RowFamily {

    private final Model model;
    private final int horizon;
    private final int[] ended;

    GainRows(Model model) {
        this.model = model;
        horizon = model.horizon();
        ended = new int[horizon + 1];
    }

    @Override
    public int count() {
        return model.goals() * horizon;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                for (int row = g * horizon; row < (g + 1) * horizon; row++) {
                    into.reached[row] -= prices[row];
                }
            }
        }
        for (int c = 0; c < model.courses(); c++) {
            if (at.useful[c]) {
                chargeCourse(c, at, prices, into);
            }
        }
    }

    private void chargeCourse(int c, Position at, double[] prices, Sums into) {
        for (int g : model.gives[c]) {
            if (!Position.has(at.reached, g)) {
                int row = g * horizon;
                for (int week = 0, x = c * horizon; week < horizon; week++) {
                    into.ended[x + week] += prices[row + week];
                }
            }
        }
    }

    @Override
    public double capacity(Position at, double[] prices) {
        return 0;
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        for (int g = 0; g < model.goals(); g++) {
            if (!Position.has(at.reached, g)) {
                choice.countEnds(model.givers[g], ended);
                for (int week = 0, row = g * horizon; week < horizon; week++) {
                    over[row + week] = (week >= choice.goalFrom[g] ? 1 : 0) - ended[week];
                }
            }
        }
    }
}
