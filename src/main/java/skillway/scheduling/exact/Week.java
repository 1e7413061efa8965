package skillway.scheduling.exact;

import java.util.Arrays;
import skillway.scheduling.prepare.Model;
import skillway.scheduling.prepare.Sessions;

/** A week while it is being filled: the courses open in it, those at their own pace each in a place. */
final class Week {

    /** What the open courses can have done by the end of this week, after {@link #share}. */
    final Shares shares;

    private final Model model;
    private final int[] ids;
    private final int[] runs;
    private State from = new State(-1, null);
    private int week;
    private int count;
    private int runCount;

    Week(Facts facts) {
        model = facts.model;
        ids = new int[facts.places];
        runs = new int[facts.places];
        shares = new Shares(facts, ids);
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
        return count + runCount == ids.length;
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
        shares.add(from, count, pinned, budget);
        return budget >= 0;
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

    /** Writes into the next state what stays open after {@link Shares#end}. */
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
            next.done[set] = shares.left(places(set, stay));
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
