package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** The prices of all courses that end fit under the cap. */
final class MoneyRow implements RowFamily {

    private final Model model;
    private final double unit;

    MoneyRow(Model model) {
        this.model = model;
        unit = Math.max(1, Arrays.stream(model.cost).average().orElse(1));
    }

    @Override
    public int count() {
        return model.moneyCap == Long.MAX_VALUE ? 0 : 1;
    }

    @Override
    public double unit() {
        return unit;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        into.money = prices.length == 0 ? 0 : prices[0];
    }

    @Override
    public double capacity(Position at, double[] prices) {
        return prices.length == 0 ? 0 : prices[0] * (model.moneyCap - at.money);
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        if (over.length > 0) {
            double cost = at.money - (double) model.moneyCap;
            for (int c = 0; c < model.courses(); c++) {
                cost += choice.courseFrom[c] < model.horizon() ? model.cost[c] : 0;
            }
            over[0] = cost / unit;
        }
    }
}
