package skillway.scheduling.bound;

/**
 * Rules of one kind that every plan keeps, as rows "left side is at most right side" with a price of 0 or more each.
 *
 * <p>A row that says nothing at a position (its goal is reached, say) is left out there: it costs nothing and is never broken.
 */
interface RowFamily {

    /** Number of rows. */
    int count();

    /** What makes these rows alike in size to those of courses and goals, which are between 0 and 1. */
    double unit();

    /** Adds what the rows cost or are worth, at these prices, to the variables in them. */
    void charge(Position at, double[] prices, Sums into);

    /** What the right sides that no choice changes are worth. */
    double capacity(Position at, double[] prices);

    /** By how much a choice breaks each row, in units; negative if there is room to spare, 0 for rows that say nothing here. */
    void weigh(Position at, Choice choice, double[] over);
}
