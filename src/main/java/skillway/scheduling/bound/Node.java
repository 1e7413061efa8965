package skillway.scheduling.bound;

import org.jspecify.annotations.Nullable;

/** A start of a plan that waits in the tree: a label and the course that ends next, or the label that they make. */
final class Node implements Comparable<Node> {

    final Label from;
    final int course;
    final int week;

    /** Good prices for a start like this. */
    Prices prices;

    /** No plan that goes on from here has more points than this. */
    double bound;

    /** The label itself, once it was looked at; nothing while it waits for that. */
    @Nullable Label label;

    Node(Label from, int course, int week, double bound, Prices prices) {
        this.from = from;
        this.course = course;
        this.week = week;
        this.bound = bound;
        this.prices = prices;
    }

    /** The one that may lead to most points comes first. */
    @Override
    public int compareTo(Node other) {
        return Double.compare(other.bound, bound);
    }
}
