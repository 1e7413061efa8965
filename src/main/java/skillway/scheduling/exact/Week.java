package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/**
 * A week while it is being filled: the courses open in it, and how many minutes each set of them can have done by its end.
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
 */
final class Week {

    private final Facts facts;
    private final Model model;
    private final int[] ids;
    private final int[] runs;
    private final long[] full;
    private final long[] left;
    private State from = new State(-1, null);
    private int week;
    private int count;
    private int runCount;

    Week(Facts facts) {
        this.facts = facts;
        model = facts.model;
        ids = new int[facts.places];
        runs = new int[facts.places];
        full = new long[1 << facts.places];
        left = new long[1 << facts.places];
    }

    /** Begins the week after a state. */
    void begin(State state) {
        from = state;
        week = state.week + 1;
        count = state.open.length;
        runCount = state.runs.length;
        System.arraycopy(state.open, 0, ids, 0, count);
        System.arraycopy(state.runs, 0, runs, 0, runCount);
    }

    /** Number of courses at their own pace that are open in this week. */
    int count() {
        return count;
    }

    /** Number of runs under way in this week. */
    int runCount() {
        return runCount;
    }

    boolean isFull() {
        return count + runCount == facts.places;
    }

    int course(int place) {
        return ids[place];
    }

    int run(int place) {
        return runs[place];
    }

    void open(int course) {
        ids[count++] = course;
    }

    void close() {
        count--;
    }

    /** Joins a run; false when some week has not the minutes for it. */
    boolean join(int course, int number) {
        runs[runCount++] = State.run(course, number);
        for (int at = week; at <= model.sessions[course].end[number]; at++) {
            if (minutesOfRuns(at) > model.weeks.budget[at]) {
                return false;
            }
        }
        return true;
    }

    void leave() {
        runCount--;
    }

    boolean endsNow(int run) {
        return model.sessions[State.courseOf(run)].end[State.numberOf(run)] == week;
    }

    private long minutesOfRuns(int at) {
        long sum = 0;
        for (int i = 0; i < runCount; i++) {
            Sessions sessions = model.sessions[State.courseOf(runs[i])];
            int run = State.numberOf(runs[i]);
            sum += at > sessions.end[run] ? 0 : sessions.minutes[run][at - sessions.start[run]];
        }
        return sum;
    }

    /** Shares this week out; false when it has not enough minutes for runs and first minutes of pinned courses. */
    boolean share() {
        int pinned = 0;
        for (int i = from.open.length; i < count; i++) {
            pinned |= model.pinnedTo[ids[i]] == week ? 1 << i : 0;
        }
        long budget = model.weeks.budget[week] - minutesOfRuns(week) - Integer.bitCount(pinned);
        for (int set = 1; set < 1 << count; set++) {
            full[set] = most(set, budget, pinned);
        }
        return budget >= 0;
    }

    private long most(int set, long budget, int pinned) {
        long paces = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            paces += facts.share(ids[i], week) - (pinned >>> i & 1);
        }
        long most = from.done[set & (from.done.length - 1)] + Math.min(paces, budget) + Integer.bitCount(set & pinned);
        for (int rest = set; rest != 0; rest &= rest - 1) {
            int i = Integer.numberOfTrailingZeros(rest);
            most = Math.min(most, full[set & ~(1 << i)] + model.minutes[ids[i]]);
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
        int stay = ((1 << count) - 1) & ~ended;
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

    /** The step to the next state when these courses end and those were opened. */
    Step step(long opened, int ended) {
        long endedNow = 0;
        for (int i = 0; i < count; i++) {
            endedNow |= (ended >>> i & 1) != 0 ? 1L << ids[i] : 0;
        }
        for (int i = 0; i < runCount; i++) {
            endedNow |= endsNow(runs[i]) ? 1L << State.courseOf(runs[i]) : 0;
        }
        return new Step(from.step, week, opened, endedNow, Arrays.copyOfRange(runs, from.runs.length, runCount));
    }

    /** Writes into the next state what stays open after {@link #end}. */
    void keepOpen(State next, int ended) {
        int[] stay = new int[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            if ((ended >>> i & 1) == 0) {
                stay[size++] = (ids[i] << 8) | i;
            }
        }
        Arrays.sort(stay, 0, size);
        next.open = new int[size];
        for (int i = 0; i < size; i++) {
            next.open[i] = stay[i] >> 8;
        }
        next.done = new long[1 << size];
        for (int set = 1; set < next.done.length; set++) {
            next.done[set] = left[places(set, stay)];
        }
    }

    private static int places(int set, int[] order) {
        int places = 0;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            places |= 1 << (order[Integer.numberOfTrailingZeros(rest)] & 0xFF);
        }
        return places;
    }

    /** Writes into the next state the runs that go on. */
    void keepRuns(State next) {
        int[] stay = new int[runCount];
        int size = 0;
        for (int i = 0; i < runCount; i++) {
            if (!endsNow(runs[i])) {
                stay[size++] = runs[i];
            }
        }
        next.runs = Arrays.copyOf(stay, size);
        Arrays.sort(next.runs);
    }
}
