package skillway.scheduling.exact;

/** The weeks in which a course does its minutes for the lowest price: a list by price that holds no more than it needs. */
final class CheapestWeeks {

    /** Minutes done before the weeks looked at; they are used up nowhere. */
    static final int BEFORE = -1;

    private final double[] price;
    private final long[] minutes;
    private final int[] week;
    private long todo;
    private long listed;
    private int size;

    CheapestWeeks(int horizon) {
        price = new double[horizon + 2];
        minutes = new long[horizon + 2];
        week = new int[horizon + 2];
    }

    /** Begins an empty list for a course of so many minutes. */
    void begin(long all) {
        todo = all;
        listed = 0;
        size = 0;
    }

    /** Offers minutes of a week at a price. */
    void offer(double minutePrice, long offered, int of) {
        if (offered <= 0 || (listed >= todo && minutePrice >= price[size - 1])) {
            return;
        }
        int at = size++;
        while (at > 0 && price[at - 1] > minutePrice) {
            price[at] = price[at - 1];
            minutes[at] = minutes[at - 1];
            week[at] = week[at - 1];
            at--;
        }
        price[at] = minutePrice;
        minutes[at] = Math.min(offered, todo);
        week[at] = of;
        listed += minutes[at];
        while (listed - minutes[size - 1] >= todo) {
            listed -= minutes[--size];
        }
    }

    /** The price of all minutes; infinite if the weeks do not hold them. */
    double cost() {
        if (listed < todo) {
            return Double.POSITIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += minutes[i] * price[i];
        }
        return sum - (listed - todo) * price[size - 1];
    }

    /** Adds the minutes to the weeks they are done in. */
    void use(double[] usage) {
        long left = todo;
        for (int i = 0; i < size; i++) {
            long here = Math.min(left, minutes[i]);
            left -= here;
            if (week[i] != BEFORE) {
                usage[week[i]] += here;
            }
        }
    }
}
