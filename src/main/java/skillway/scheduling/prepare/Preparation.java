package skillway.scheduling.prepare;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.scheduling.Candidate;
import skillway.scheduling.Problem;
import skillway.scheduling.Wish;

/** What is known about a problem before any plan is tried: which courses can end in time, and which of them matter. */
public final class Preparation {

    private final Problem problem;
    private final Weeks weeks;
    private final Goals goals;
    private final Sessions[] sessions;
    private final Reachable work;
    private final Reachable time;
    private final boolean[] useful;
    private final int[] dominator;
    private final Model model;

    public Preparation(Problem problem) {
        this(problem, Set.of());
    }

    /** @param held candidates that matter whatever they bring, such as those of an earlier plan */
    public Preparation(Problem problem, Set<Integer> held) {
        this.problem = problem;
        weeks = new Weeks(problem.plannableMinutes());
        goals = new Goals(problem);
        int n = problem.candidates().size();
        sessions = problem.candidates().stream().map(c -> Sessions.of(c, weeks)).toArray(Sessions[]::new);
        int[][] gives = IntStream.range(0, n).mapToObj(goals::gives).toArray(int[][]::new);
        int[][] needs = IntStream.range(0, n).mapToObj(goals::needs).toArray(int[][]::new);
        work = new Reachable(needs, gives, goals.count(), this::workUntil);
        time = new Reachable(needs, gives, goals.count(), this::endAfter);
        int[] promising = indexesOf(new Usefulness(problem, goals, gives, time, held).courses());
        Firsts firsts = new Firsts(promising, needs, gives, goals.count());
        useful = new Usefulness(problem, goals, firsts.gives(), time, held).courses();
        dominator = new Dominance(problem, goals, firsts.gives(), useful, held).dominators();
        model = new ModelBuilder(problem, weeks, goals, firsts, time, kept(n)).build();
    }

    /** The problem this is about. */
    public Problem problem() {
        return problem;
    }

    /** The courses that matter, as arrays. */
    public Model model() {
        return model;
    }

    /** All goals of the problem. */
    public Goals goals() {
        return goals;
    }

    /** The weeks of the problem. */
    public Weeks weeks() {
        return weeks;
    }

    /** The earliest week in which a candidate can end; {@link Weeks#NEVER} if it cannot end in time. */
    public int earliestEnd(int candidate) {
        return (int) Math.min(time.course[candidate], Weeks.NEVER);
    }

    /** The earliest week in which a goal can be reached; {@link Weeks#NEVER} if it cannot. */
    public int earliestReach(int goal) {
        return (int) Math.min(time.goal[goal], Weeks.NEVER);
    }

    /** Minutes that must be worked at least until a candidate ends, all it needs included; {@link Long#MAX_VALUE} if it never can. */
    public long leastWork(int candidate) {
        return work.course[candidate];
    }

    /** Whether a candidate brings something that is missing, or opens one that does. */
    public boolean isUseful(int candidate) {
        return useful[candidate];
    }

    /** A candidate that does all this one does in less time for less money and asks for no more; -1 if there is none. */
    public int dominator(int candidate) {
        return dominator[candidate];
    }

    private int[] kept(int n) {
        return IntStream.range(0, n).filter(c -> useful[c] && dominator[c] < 0).toArray();
    }

    private static int[] indexesOf(boolean[] set) {
        return IntStream.range(0, set.length).filter(c -> set[c]).toArray();
    }

    private long workUntil(int c, long before) {
        Candidate course = problem.candidates().get(c);
        return course.wish().excluded() ? Reachable.NEVER : before + course.minutes();
    }

    private long endAfter(int c, long needsMet) {
        long least = work.course[c];
        if (least > weeks.total()) {
            return Reachable.NEVER;
        }
        boolean waits = problem.wishes().needsEndWeekBefore() && goals.needs(c).length > 0;
        int from = (int) needsMet + (waits ? 1 : 0);
        int end = sessions[c].count() > 0 || !problem.candidates().get(c).selfPaced()
                ? endOfRun(c, from)
                : endAtOwnPace(c, from);
        return end == Weeks.NEVER ? Reachable.NEVER : Math.max(end, weeks.weekOf(least));
    }

    private int endOfRun(int c, int from) {
        int run = sessions[c].firstFrom(from);
        return run == sessions[c].count() ? Weeks.NEVER : sessions[c].end[run];
    }

    private int endAtOwnPace(int c, int from) {
        Candidate course = problem.candidates().get(c);
        int pinned = course.wish().pinnedTo();
        if (pinned != Wish.ANY_WEEK && (pinned < from || pinned >= weeks.count() || weeks.budget[pinned] == 0)) {
            return Weeks.NEVER;
        }
        int start = Math.max(from, Math.max(pinned, course.wish().notBefore()));
        return weeks.endFrom(
                start,
                course.minutes(),
                course.maxMinutesPerWeek(),
                course.wish().notIn());
    }

    @Override
    public String toString() {
        return "Preparation[%d of %d candidates, %d goals, dominated %d]"
                .formatted(
                        model.courses(),
                        useful.length,
                        model.goals(),
                        Arrays.stream(dominator).filter(d -> d >= 0).count());
    }
}
