package skillway.scheduling.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import skillway.scheduling.Problem;
import skillway.scheduling.Target;

/** Coverage of the role in each week of each run. */
final class CoverageRuns {

    private final List<int[]> givers = new ArrayList<>();
    private final List<Double> shares = new ArrayList<>();
    private final double[][] byWeek;
    private double start;

    CoverageRuns(Problem problem, PlanOrder order, int weeks, int runs) {
        byWeek = new double[weeks][runs];
        double asked = problem.targets().stream()
                .filter(target -> target.required() > 0)
                .mapToDouble(Target::weight)
                .sum();
        for (int skill = 0; skill < problem.targets().size() && asked > 0; skill++) {
            add(skill, problem.targets().get(skill), order, asked);
        }
        start = asked == 0 ? 1 : start;
    }

    private void add(int skill, Target target, PlanOrder order, double asked) {
        if (target.required() > 0) {
            double share = target.weight() / asked / target.required();
            start += share * Math.min(target.current(), target.required());
            for (int level = target.current() + 1; level <= target.required(); level++) {
                givers.add(order.leadingTo(skill, level));
                shares.add(share);
            }
        }
    }

    /** Notes a run by the weeks in which its courses end. */
    void note(int run, int[] end) {
        for (int i = 0; i < givers.size(); i++) {
            int week = byWeek.length;
            for (int giver : givers.get(i)) {
                week = Math.min(week, end[giver]);
            }
            if (week < byWeek.length) {
                byWeek[week][run] += shares.get(i);
            }
        }
        double sum = start;
        for (double[] runs : byWeek) {
            sum += runs[run];
            runs[run] = sum;
        }
    }

    /** The fan over the first weeks. */
    List<Outlook.Coverage> fan(int weeks) {
        return IntStream.range(0, Math.min(weeks, byWeek.length))
                .mapToObj(week -> new Quantiles(byWeek[week]))
                .map(runs -> new Outlook.Coverage(
                        runs.at(Quantiles.TENTH), runs.at(Quantiles.HALF), runs.at(Quantiles.NINE_TENTHS)))
                .toList();
    }
}
