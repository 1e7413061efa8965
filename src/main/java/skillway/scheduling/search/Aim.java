package skillway.scheduling.search;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import skillway.scheduling.prepare.Model;

/** What a plan is worth to the search: its points, or the figure to be small and, where that is equal, its points; less what it misses. */
final class Aim {

    private static final long MOST = Penalties.MISSED / 4;

    private final Model model;
    private final Grid grid;
    private final WishLosses losses;
    private final Finish finish;
    private final boolean byScore;
    private final long step;
    private final long pointsInAStep;

    Aim(Model model, Grid grid) {
        this.model = model;
        this.grid = grid;
        losses = new WishLosses(model);
        finish = new Finish(model);
        byScore = model.wishes.objective.byScore();
        step = Math.max(1, MOST / (Math.min(largest(), MOST) + 1));
        double most = LongStream.of(model.worth).asDoubleStream().sum() * model.horizon();
        pointsInAStep = (long) (most / step) + 1;
    }

    /** The value of the plan in the weeks. */
    long value(long points, long minutes, long money, int[] reached, Groups groups) {
        return gain(points, minutes, money, reached) - losses.sum(groups, reached, grid);
    }

    private long gain(long points, long minutes, long money, int[] reached) {
        if (byScore) {
            return points;
        }
        long figure = Math.min(figure(minutes, money, reached), MOST - 1);
        return Math.clamp(points / pointsInAStep, 0, step - 1) - figure * step;
    }

    private long figure(long minutes, long money, int[] reached) {
        return switch (model.wishes.objective.kind()) {
            case COVERAGE -> 0;
            case FINISH -> finish.week(reached);
            case MINUTES -> minutes;
            case MONEY -> money;
            case PEAK -> grid.fullest();
        };
    }

    private long largest() {
        return switch (model.wishes.objective.kind()) {
            case COVERAGE -> 0;
            case FINISH -> model.horizon();
            case MINUTES -> IntStream.of(model.minutes).asLongStream().sum();
            case MONEY -> LongStream.of(model.cost).sum();
            case PEAK -> Arrays.stream(model.weeks.budget).max().orElse(0);
        };
    }
}
