package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/**
 * The minutes that lie in the weeks up to t fit there: the sum over courses c and weeks e of what a course that ends in e has
 * done by t at least, times x(c,e) - x(c,e-1), is at most the minutes left up to t.
 */
final class WorkRows implements RowFamily {

    private final Model model;
    private final Spans spans;
    private final int horizon;
    private final double unit;

    WorkRows(Model model, Spans spans) {
        this.model = model;
        this.spans = spans;
        horizon = model.horizon();
        unit = Math.max(1, Arrays.stream(model.minutes).average().orElse(1));
    }

    @Override
    public int count() {
        return horizon;
    }

    @Override
    public double unit() {
        return unit;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        double price = 0;
        for (int week = horizon - 1; week >= 0; week--) {
            price += prices[week];
            into.minute[week] = price;
        }
    }

    @Override
    public double capacity(Position at, double[] prices) {
        double sum = 0;
        for (int week = 0; week < horizon; week++) {
            sum += prices[week] * at.left[week];
        }
        return sum;
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        Arrays.fill(over, 0);
        for (int c = 0; c < model.courses(); c++) {
            int end = choice.courseFrom[c];
            if (end < horizon) {
                int week = spans.start[c * horizon + end];
                for (int minutes : spans.minutes(c, end)) {
                    over[week++] += minutes;
                }
            }
        }
        double sum = 0;
        for (int week = 0; week < horizon; week++) {
            sum += over[week];
            over[week] = (sum - at.left[week]) / unit;
        }
    }
}
