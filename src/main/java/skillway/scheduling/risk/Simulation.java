package skillway.scheduling.risk;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import skillway.scheduling.Problem;
import skillway.scheduling.Schedule;

/** Lays a plan out many times with efforts drawn at random; the same seed gives the same outlook on any machine. */
public final class Simulation {

    /** Enough for tenths and for what drives the spread. */
    public static final int RUNS = 2_000;

    private static final int WEEKS_BEHIND = 104;
    private static final int MOST_MINUTES = 10_000_000;

    private final Problem problem;
    private final PlanOrder order;
    private final Uncertainty uncertainty;
    private final Pert[] efforts;
    private final OneRun run;
    private final CoverageRuns coverage;
    private final Random random;
    private final double[][] ends;
    private final double[][] drawn;
    private final double[] pace;
    private final double[] finish;

    private Simulation(Problem problem, Schedule schedule, Uncertainty uncertainty, int runs, long seed) {
        this.problem = problem;
        this.uncertainty = uncertainty;
        order = new PlanOrder(problem, schedule);
        int courses = order.courses.size();
        efforts = IntStream.range(0, courses).mapToObj(i -> new Pert(effort(i))).toArray(Pert[]::new);
        int[] budget = Arrays.copyOf(
                problem.weeklyMinutes().stream().mapToInt(Integer::intValue).toArray(), problem.weeks() + WEEKS_BEHIND);
        Arrays.fill(budget, problem.weeks(), budget.length, uncertainty.laterMinutes());
        run = new OneRun(problem, order, budget);
        coverage = new CoverageRuns(problem, order, budget.length, runs);
        random = new Random(seed);
        ends = new double[courses][runs];
        drawn = new double[courses][runs];
        pace = new double[runs];
        finish = new double[runs];
    }

    /**
     * How a plan may turn out.
     *
     * @param schedule a plan for the problem; one that breaks rules is laid out in its order all the same
     * @param runs how many times, 1 or more; {@link #RUNS} is usual
     * @throws IllegalArgumentException when an effort is missing
     */
    public static Outlook of(Problem problem, Schedule schedule, Uncertainty uncertainty, int runs, long seed) {
        if (runs < 1 || uncertainty.efforts().size() != problem.candidates().size()) {
            throw new IllegalArgumentException("Give 1 run or more, and an effort for each course.");
        }
        return new Simulation(problem, schedule, uncertainty, runs, seed).outlook();
    }

    private Outlook outlook() {
        int[] minutes = new int[efforts.length];
        for (int i = 0; i < finish.length; i++) {
            draw(minutes, i);
            run.lay(minutes);
            finish[i] = run.finish();
            coverage.note(i, run.end);
            for (int course = 0; course < minutes.length; course++) {
                ends[course][i] = run.end[course];
            }
        }
        return told();
    }

    private void draw(int[] minutes, int at) {
        double common = random.nextGaussian();
        double[] factors = uncertainty.paces().stream()
                .mapToDouble(kind -> kind.at(common, random.nextGaussian()))
                .toArray();
        pace[at] = common;
        for (int course = 0; course < minutes.length; course++) {
            drawn[course][at] = efforts[course].at(random.nextDouble());
            double factor = factors[effort(course).kind()];
            minutes[course] = Math.clamp(Math.round(drawn[course][at] * factor), 1, MOST_MINUTES);
        }
    }

    private Outlook told() {
        double[] weeks =
                Arrays.stream(finish).map(moment -> Math.ceil(moment) - 1).toArray();
        Outlook.Ends finished = new Quantiles(weeks).ends();
        List<Outlook.CourseEnds> courses = IntStream.range(0, ends.length)
                .mapToObj(i -> new Outlook.CourseEnds(order.courses.get(i).candidate(), new Quantiles(ends[i]).ends()))
                .toList();
        double inTime = (double) Arrays.stream(weeks)
                        .filter(week -> week < problem.weeks())
                        .count()
                / weeks.length;
        List<Outlook.Coverage> fan = coverage.fan(Math.max(problem.weeks(), finished.worst() + 1));
        return new Outlook(finished, courses, fan, inTime, drivers());
    }

    private List<Outlook.Driver> drivers() {
        int[] candidates = IntStream.rangeClosed(0, drawn.length)
                .map(i -> i == drawn.length
                        ? Outlook.Driver.PACE
                        : order.courses.get(i).candidate())
                .toArray();
        double[][] inputs = Arrays.copyOf(drawn, drawn.length + 1);
        inputs[drawn.length] = pace;
        return new Drivers(finish).of(candidates, inputs);
    }

    private Effort effort(int course) {
        return uncertainty.efforts().get(order.courses.get(course).candidate());
    }
}
