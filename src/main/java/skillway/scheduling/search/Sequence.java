package skillway.scheduling.search;

import java.util.Arrays;

/** What the search changes: courses in the order in which they are laid into the weeks, and how each is laid. */
final class Sequence {

    /** Fill the earliest weeks first. */
    static final byte EARLY = 0;

    /** End as early as possible, and start as late as that allows. */
    static final byte LATE = 1;

    /** Leave the weeks between start and end as even as possible. */
    static final byte LEVEL = 2;

    /** Lie exactly as in the earlier plan; where that does not do, fill the earliest weeks. */
    static final byte AS_BEFORE = 3;

    /** Courses in order; only the first {@link #size} count. */
    final int[] order;

    int size;

    /** How each course fills its weeks. */
    final byte[] fill;

    /** How many weeks later than possible each course ends, or starts when it fills early. */
    final byte[] slack;

    /** Whether each course may move minutes of others, so as to end a week earlier. */
    final boolean[] push;

    /** How many runs that fit each cohort course lets pass. */
    final byte[] skip;

    /** The first week in which each course may start, as long as it is in the sequence. */
    final short[] hold;

    Sequence(int courses) {
        order = new int[courses];
        fill = new byte[courses];
        slack = new byte[courses];
        push = new boolean[courses];
        skip = new byte[courses];
        hold = new short[courses];
    }

    void copyFrom(Sequence other) {
        size = other.size;
        System.arraycopy(other.order, 0, order, 0, size);
        System.arraycopy(other.fill, 0, fill, 0, fill.length);
        System.arraycopy(other.slack, 0, slack, 0, slack.length);
        System.arraycopy(other.push, 0, push, 0, push.length);
        System.arraycopy(other.skip, 0, skip, 0, skip.length);
        System.arraycopy(other.hold, 0, hold, 0, hold.length);
    }

    void add(int course) {
        order[size++] = course;
    }

    void insert(int at, int course) {
        System.arraycopy(order, at, order, at + 1, size - at);
        order[at] = course;
        size++;
    }

    int remove(int at) {
        int course = order[at];
        System.arraycopy(order, at + 1, order, at, size - at - 1);
        size--;
        return course;
    }

    void move(int from, int to) {
        int course = order[from];
        if (from < to) {
            System.arraycopy(order, from + 1, order, from, to - from);
        } else {
            System.arraycopy(order, to, order, to + 1, from - to);
        }
        order[to] = course;
    }

    @Override
    public String toString() {
        return Arrays.toString(Arrays.copyOf(order, size));
    }
}
