package skillway.scheduling.bound;

import java.util.Arrays;

/** How much each row is broken by a choice, blended into the direction of the steps before. */
final class Subgradient {

    private static final double NEW = 0.1;

    final Rows rows;

    /** Where the prices are to go, by family and row. */
    final double[][] direction;

    private final double[][] over;
    private final Choice choice;

    Subgradient(Rows rows, Choice choice) {
        this.rows = rows;
        this.choice = choice;
        direction = rows.zeros();
        over = rows.zeros();
    }

    /** Forgets the steps before, and the rows of another position. */
    void forget() {
        for (int family = 0; family < over.length; family++) {
            Arrays.fill(direction[family], 0);
            Arrays.fill(over[family], 0);
        }
    }

    /** Turns the direction toward the rows that are broken and returns its squared length. */
    double turn(Position at) {
        double length = 0;
        for (int family = 0; family < over.length; family++) {
            rows.families.get(family).weigh(at, choice, over[family]);
            length += blend(direction[family], over[family]);
        }
        return length;
    }

    private static double blend(double[] direction, double[] over) {
        double length = 0;
        for (int i = 0; i < over.length; i++) {
            direction[i] = NEW * over[i] + (1 - NEW) * direction[i];
            length += direction[i] * direction[i];
        }
        return length;
    }
}
