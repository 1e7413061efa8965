package skillway.scheduling.prepare;

import java.util.Comparator;
import java.util.List;
import skillway.scheduling.Candidate;
import skillway.scheduling.Run;

/** The runs of a cohort course that can be joined, from the first to the last week with minutes, by end. */
public final class Sessions {

    private static final Sessions NONE = new Sessions(List.of());

    /** First week of each run. */
    public final int[] start;

    /** Last week of each run. */
    public final int[] end;

    /** Minutes of each run from its first to its last week. */
    public final int[][] minutes;

    private record Dated(int start, List<Integer> minutes) {
        int end() {
            return start + minutes.size() - 1;
        }
    }

    private Sessions(List<Dated> runs) {
        start = runs.stream().mapToInt(Dated::start).toArray();
        end = runs.stream().mapToInt(Dated::end).toArray();
        minutes = runs.stream()
                .map(run -> run.minutes.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    static Sessions of(Candidate course, Weeks weeks) {
        if (course.selfPaced()) {
            return NONE;
        }
        return new Sessions(course.runs().stream()
                .filter(run -> run.totalMinutes() == course.minutes())
                .map(Sessions::trimmed)
                .filter(run -> fits(run, course, weeks))
                .sorted(Comparator.comparingInt(Dated::end).thenComparing(Dated::start, Comparator.reverseOrder()))
                .toList());
    }

    /** Number of runs that can be joined. */
    public int count() {
        return start.length;
    }

    /** Where in the order the first run stands that starts in this week or later; {@link #count()} if none does. */
    public int firstFrom(int week) {
        int run = 0;
        while (run < start.length && start[run] < week) {
            run++;
        }
        return run;
    }

    private static Dated trimmed(Run run) {
        List<Integer> all = run.minutes();
        int from = 0;
        int to = all.size();
        while (all.get(from) == 0) {
            from++;
        }
        while (all.get(to - 1) == 0) {
            to--;
        }
        return new Dated(run.startWeek() + from, all.subList(from, to));
    }

    private static boolean fits(Dated run, Candidate course, Weeks weeks) {
        boolean inside = run.start() >= 0 && run.start() < weeks.count() && run.end() < weeks.count();
        if (!inside || !course.wish().allowsStart(run.start())) {
            return false;
        }
        for (int i = 0; i < run.minutes.size(); i++) {
            boolean closed = course.wish().notIn().contains(run.start + i) && run.minutes.get(i) > 0;
            if (closed || run.minutes.get(i) > Math.min(course.maxMinutesPerWeek(), weeks.budget[run.start + i])) {
                return false;
            }
        }
        return true;
    }
}
