package skillway.plan.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.coverage.CoverageCurve;
import skillway.coverage.SkillArea;
import skillway.coverage.Weeks;
import skillway.plan.PlanSnapshot;
import skillway.plan.PlanWeeks;

/** How coverage grows over the weeks of a plan, on the same axis as its timeline. */
final class PlanCurve {

    private static final double ABOUT = 0.05;

    private final PlanSnapshot plan;
    private final double reached;
    private final double now;

    private PlanCurve(PlanSnapshot plan, PlanWeeks axis) {
        this.plan = plan;
        this.reached = PlanFigures.of(plan).today() + ABOUT;
        this.now = axis.position(plan.today());
    }

    static CoverageCurve of(PlanSnapshot plan) {
        PlanWeeks axis = PlanDrawing.axis(plan);
        Weeks weeks = new Weeks(
                axis.first(), axis.count(), plan.today(), plan.wishes().deadline(), off(plan));
        double start = plan.curve().isEmpty() ? 0 : plan.curve().getFirst().percent();
        PlanCurve curve = new PlanCurve(plan, axis);
        List<CoverageCurve.Band> bands =
                IntStream.range(0, plan.areas().size()).mapToObj(curve::band).toList();
        return new CoverageCurve(weeks, start, bands);
    }

    private static Set<Integer> off(PlanSnapshot plan) {
        LocalDate deadline = plan.wishes().deadline();
        Set<Integer> off = new HashSet<>();
        for (int week = 0; week < plan.weeks().size(); week++) {
            PlanSnapshot.Week one = plan.weeks().get(week);
            if (one.budget() == 0 && !one.monday().isAfter(deadline)) {
                off.add(week);
            }
        }
        return off;
    }

    private CoverageCurve.Band band(int area) {
        List<CoverageCurve.Step> steps = new ArrayList<>();
        double start = 0;
        double last = 0;
        for (PlanSnapshot.Step step : plan.curve()) {
            double points = step.byArea().get(area);
            start = step.week() < 0 ? points : start;
            double gain = points - start;
            if (step.week() >= 0 && gain != last) {
                steps.add(new CoverageCurve.Step(at(step), gain));
                last = gain;
            }
        }
        PlanSnapshot.Area named = plan.areas().get(area);
        return new CoverageCurve.Band(new SkillArea(named.colour(), named.name()), steps);
    }

    /** The end of the step's week; what is reached already does not wait for it, what is not never lies behind today. */
    private double at(PlanSnapshot.Step step) {
        double end = step.week() + 1.0;
        return step.percent() <= reached ? Math.min(end, now) : Math.max(end, now);
    }
}
