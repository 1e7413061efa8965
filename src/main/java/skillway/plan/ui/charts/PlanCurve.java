package skillway.plan.ui.charts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import skillway.coverage.CoverageCurve;
import skillway.coverage.SkillArea;
import skillway.coverage.Weeks;
import skillway.plan.PlanWeeks;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.ui.figures.PlanFigures;
import skillway.plan.ui.timeline.PlanDrawing;

/** How coverage grows over the weeks of a plan, on the same axis as its timeline. */
final class PlanCurve {

    private static final double ABOUT = 0.05;
    private static final int FRIDAY = 4;

    private final PlanSnapshot plan;
    private final double reached;
    private final double now;
    private final double deadline;

    private PlanCurve(PlanSnapshot plan, PlanWeeks axis) {
        this.plan = plan;
        this.reached = PlanFigures.of(plan).today() + ABOUT;
        this.now = axis.position(plan.today());
        this.deadline = axis.position(plan.wishes().deadline());
    }

    static CoverageCurve of(PlanSnapshot plan) {
        double start = plan.curve().isEmpty() ? 0 : plan.curve().getFirst().percent();
        PlanCurve curve = new PlanCurve(plan, PlanDrawing.axis(plan));
        List<CoverageCurve.Band> bands =
                IntStream.range(0, plan.areas().size()).mapToObj(curve::band).toList();
        return new CoverageCurve(weeks(plan), start, bands);
    }

    /** The curve with how coverage may grow from today on. */
    static CoverageCurve of(PlanSnapshot plan, Optional<PlanOutlook> outlook) {
        PlanWeeks axis = PlanDrawing.axis(plan);
        List<CoverageCurve.Spread> fan = outlook.stream()
                .flatMap(known -> known.fan().stream())
                .map(week -> new CoverageCurve.Spread(axis.index(week.monday()) + 1.0, week.low(), week.high()))
                .filter(spread -> spread.week() <= axis.count())
                .toList();
        return of(plan).within(fan);
    }

    /** The week columns that timeline and charts share. */
    static Weeks weeks(PlanSnapshot plan) {
        PlanWeeks axis = PlanDrawing.axis(plan);
        return new Weeks(axis.first(), axis.count(), plan.today(), plan.wishes().deadline(), off(plan));
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

    // A course that ends in the working week of the deadline ends in time, though the week's end lies behind it.
    private boolean inTime(PlanSnapshot.Step step) {
        return step.week() + FRIDAY / 7.0 <= deadline;
    }

    /** The end of the step's week; what is reached already does not wait for it, what is not never lies behind today. */
    private double at(PlanSnapshot.Step step) {
        double end = inTime(step) ? Math.min(step.week() + 1.0, deadline) : step.week() + 1.0;
        return step.percent() <= reached ? Math.min(end, now) : Math.max(end, now);
    }
}
