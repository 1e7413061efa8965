package skillway.scheduling.whatif;

import java.util.List;

/**
 * Where more stops to pay: the point of a rising curve that lies farthest above the straight line from its first to its last point.
 *
 * <p>Satopää, Albrecht, Irwin and Raghavan, Finding a "kneedle" in a haystack (2011), without smoothing.
 */
public final class Knee {

    private static final double FLAT = 0.05;

    private Knee() {}

    /**
     * The index of the knee; -1 when the curve is nearly straight or does not rise.
     *
     * @param x rising
     * @param y as many values, never falling
     */
    public static int of(List<Double> x, List<Double> y) {
        int last = x.size() - 1;
        if (last < 2 || y.get(last) <= y.getFirst()) {
            return -1;
        }
        int knee = -1;
        double farthest = FLAT;
        for (int i = 1; i < last; i++) {
            double along = (x.get(i) - x.getFirst()) / (x.get(last) - x.getFirst());
            double above = (y.get(i) - y.getFirst()) / (y.get(last) - y.getFirst()) - along;
            if (above > farthest) {
                farthest = above;
                knee = i;
            }
        }
        return knee;
    }
}
