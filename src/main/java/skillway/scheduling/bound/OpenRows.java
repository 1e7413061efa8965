package skillway.scheduling.bound;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/** No more courses are open in a week than may be: each that ends in week e is open at least since it could start at the latest. */
final class OpenRows implements RowFamily {

    private final Model model;
    private final Spans spans;
    private final int horizon;

    OpenRows(Model model, Spans spans) {
        this.model = model;
        this.spans = spans;
        horizon = model.horizon();
    }

    @Override
    public int count() {
        return model.maxParallel < model.courses() ? horizon : 0;
    }

    @Override
    public double unit() {
        return 1;
    }

    @Override
    public void charge(Position at, double[] prices, Sums into) {
        System.arraycopy(prices, 0, into.open, 0, prices.length);
    }

    @Override
    public double capacity(Position at, double[] prices) {
        double sum = 0;
        for (int week = 0; week < prices.length; week++) {
            sum += prices[week] * at.room[week];
        }
        return sum;
    }

    @Override
    public void weigh(Position at, Choice choice, double[] over) {
        Arrays.fill(over, 0);
        for (int c = 0; over.length > 0 && c < model.courses(); c++) {
            int end = choice.courseFrom[c];
            for (int week = end < horizon ? spans.start[c * horizon + end] : horizon;
                    week <= end && week < horizon;
                    week++) {
                over[week]++;
            }
        }
        for (int week = 0; week < over.length; week++) {
            over[week] -= at.room[week];
        }
    }
}
