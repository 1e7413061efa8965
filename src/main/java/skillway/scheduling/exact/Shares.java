package skillway.scheduling.exact;

import skillway.scheduling.prepare.Model;

/**
 * How many minutes each set of the courses open in a week can have done by its end.
 *
 * <p>Let f(S) be the most minutes that a set S of open courses can have done together. The vectors of minutes that can be done are
 * exactly those that stay within f for every S (a polymatroid), so f is all that matters of the past:
 *
 * <ul>
 *   <li>a week with b minutes adds min(b, sum of paces in S) to f(S); sums of polymatroids add their f;
 *   <li>no course does more than its minutes p: f(S) is at most f(S less c) + p(c);
 *   <li>courses E can end together if f(T) is at least p(T) for each T in E; what is left for S is then the least of
 *       f(S and T) - p(T) over T in E.
 * </ul>
 *
 * <p>A set has a bit for each place of the {@link Week}.
 */
final class Shares {

    private final Facts facts;
    private final Model model;
    private final int[] ids;
    private final long[] full;
    private final long[] left;
    private int all;

    /** Shares for the courses in these places. */
    Shares(Facts facts, int[] ids) {
        this.facts = facts;
        this.ids = ids;
        model = facts.model;
        full = new long[1 << ids.length];
        left = new long[1 << ids.length];
    }

    /** Adds a week to what was done before; pinned courses have one minute each beside the budget. */
    void add(State before, int count, int pinned, long budget) {
        int week = before.week + 1;
        all = (1 << count) - 1;
        for (int set = 1; set <= all; set++) {
            long paces = 0;
            for (int rest = set; rest != 0; rest &= rest - 1) {
                int place = Integer.numberOfTrailingZeros(rest);
                paces += facts.share(ids[place], week) - (pinned >>> place & 1);
            }
            long done = before.done[set & (before.done.length - 1)];
            full[set] = withinMinutes(set, done + Math.min(paces, budget) + Integer.bitCount(set & pinned));
        }
    }

    private long withinMinutes(int set, long done) {
        long most = done;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int place = Integer.numberOfTrailingZeros(rest);
            most = Math.min(most, full[set & ~(1 << place)] + model.minutes[ids[place]]);
        }
        return most;
    }

    /** Whether a course can end in this week. */
    boolean canEnd(int place) {
        return full[1 << place] >= model.minutes[ids[place]];
    }

    /** Whether these courses can all end by the end of this week. */
    boolean canEndAll(int ended) {
        for (int set = ended; set != 0; set = (set - 1) & ended) {
            if (full[set] < minutes(set)) {
                return false;
            }
        }
        return true;
    }

    private long minutes(int set) {
        long sum = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            sum += model.minutes[ids[Integer.numberOfTrailingZeros(rest)]];
        }
        return sum;
    }

    /** Ends these courses; false when one more could end without taking a minute from the others. */
    boolean end(int ended) {
        int stay = all & ~ended;
        for (int set = stay; set != 0; set = (set - 1) & stay) {
            long most = full[set];
            for (int part = ended; part != 0; part = (part - 1) & ended) {
                most = Math.min(most, full[set | part] - minutes(part));
            }
            left[set] = most;
        }
        for (int rest = stay; rest != 0; rest &= rest - 1) {
            if (endsFreely(Integer.numberOfTrailingZeros(rest), stay)) {
                return false;
            }
        }
        return true;
    }

    private boolean endsFreely(int place, int stay) {
        int others = stay & ~(1 << place);
        long todo = model.minutes[ids[place]];
        for (int set = others; set != 0; set = (set - 1) & others) {
            if (left[set | (1 << place)] - todo < left[set]) {
                return false;
            }
        }
        return left[1 << place] >= todo;
    }

    /** The most minutes that these courses can have done, after others have ended. */
    long left(int set) {
        return set == 0 ? 0 : left[set];
    }
}
