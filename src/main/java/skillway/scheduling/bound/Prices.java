package skillway.scheduling.bound;

/** A price of 0 or more for each row of the relaxation, by family. */
final class Prices {

    final double[][] of;

    Prices(Rows rows) {
        of = rows.zeros();
    }

    void copyFrom(Prices other) {
        for (int family = 0; family < of.length; family++) {
            System.arraycopy(other.of[family], 0, of[family], 0, of[family].length);
        }
    }

    /** Moves each price along a direction, never below 0. */
    void advance(Subgradient along, double by) {
        for (int family = 0; family < of.length; family++) {
            double[] prices = of[family];
            double[] direction = along.direction[family];
            double step = by / along.rows.families.get(family).unit();
            for (int i = 0; i < prices.length; i++) {
                prices[i] = Math.max(0, prices[i] + step * direction[i]);
            }
        }
    }
}
