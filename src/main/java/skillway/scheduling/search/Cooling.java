package skillway.scheduling.search;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;

/**
 * How much worse a plan may be than the one before it. The heat is counted in what a goal pays a week on average; it falls by the
 * same share at each step of a round. The first round is short and begins warm, each later one is three times as long and begins
 * hot: hot enough to leave the choice of courses that a money cap or musts hold together.
 */
final class Cooling {

    private static final double WARM = 2;
    private static final double HOT = 25;
    private static final double COLD = 0.1;
    private static final int STEPS_PER_COURSE = 40;
    private static final int LONGER = 3;
    private static final int STEPS_OF_ONE_HEAT = 32;
    private static final int LOGARITHMS = 4096;

    /** Logarithms of evenly spread numbers between 0 and 1; a table, so that they are the same on any machine. */
    private static final double[] LOGARITHM = new double[LOGARITHMS];

    static {
        Arrays.setAll(LOGARITHM, i -> StrictMath.log((i + 0.5) / LOGARITHMS));
    }

    private final double unit;
    private double begin = WARM;
    private double heat;
    private long length;
    private long step;

    Cooling(Model model) {
        unit = Arrays.stream(model.worth).filter(points -> points > 0).average().orElse(1);
        length = (long) STEPS_PER_COURSE * (1 + model.courses());
    }

    /** The lowest value that the next plan may have after one of this value; takes a step. */
    long floor(long value, Dice dice) {
        if (step % STEPS_OF_ONE_HEAT == 0) {
            heat = unit * begin * StrictMath.pow(COLD / begin, (double) step / length);
        }
        step++;
        return value + (long) (heat * LOGARITHM[dice.below(LOGARITHMS)]);
    }

    /** Whether the round is over; if so, the next one begins. */
    boolean roundIsOver() {
        boolean over = step >= length;
        if (over) {
            step = 0;
            length *= LONGER;
            begin = HOT;
        }
        return over;
    }
}
