package skillway.plan.ui.charts;

import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import skillway.coverage.Figure;
import skillway.coverage.NothingToShow;
import skillway.coverage.SkillArea;
import skillway.coverage.SkillGaps;
import skillway.coverage.WeekHours;
import skillway.coverage.ui.ChartFrame;
import skillway.coverage.ui.CoveragePanel;
import skillway.plan.outlook.PlanOutlook;
import skillway.plan.read.PlanSnapshot;
import skillway.plan.read.SkillInPlan;

/** The three charts of a plan: coverage over time, gap per skill, hours a week. */
public class PlanCharts extends CoveragePanel {

    private static final SkillArea NO_AREA = new SkillArea(8, "Other areas");

    /** Takes the plan, and how it is found at each fetch, see {@link #frame}. */
    PlanCharts(Optional<PlanSnapshot> now, SerializableSupplier<Optional<PlanSnapshot>> again) {
        super(
                frame(now, again, "Coverage of the role", PlanCharts::curve),
                frame(now, again, "Gap per skill", PlanCharts::gaps),
                frame(now, again, "Hours a week", PlanCharts::hours));
    }

    /**
     * A figure of a plan in its frame.
     *
     * @param now the plan as the page has read it; not kept
     * @param again asked at each fetch, from any thread, for what the viewer may see; empty for what they may not
     */
    public static ChartFrame frame(
            Optional<PlanSnapshot> now,
            SerializableSupplier<Optional<PlanSnapshot>> again,
            String title,
            SerializableFunction<PlanSnapshot, Figure> figure) {
        return new ChartFrame(of(() -> now, title, figure).get(), of(again, title, figure));
    }

    /** A figure of a plan, or a sentence where the plan is gone. */
    public static SerializableSupplier<Figure> of(
            SerializableSupplier<Optional<PlanSnapshot>> plan,
            String title,
            SerializableFunction<PlanSnapshot, Figure> figure) {
        return () -> plan.get()
                .map(figure)
                .orElseGet(() -> new NothingToShow(
                        title, "There is no plan here. My plan shows the current one, or makes one."));
    }

    /** Coverage over time. */
    public static Figure curve(PlanSnapshot plan) {
        return curve(plan, Optional.empty());
    }

    /** Coverage over time, with how it may turn out. */
    public static Figure curve(PlanSnapshot plan, Optional<PlanOutlook> outlook) {
        return plan.skills().isEmpty()
                ? new NothingToShow(
                        "Coverage of the role",
                        plan.roleName() + " asks for no skills yet, so there is nothing to cover. Choose another role.")
                : PlanCurve.of(plan, outlook);
    }

    /** Where each skill stands and goes. */
    public static SkillGaps gaps(PlanSnapshot plan) {
        Map<String, SkillArea> areas = plan.areas().stream()
                .collect(Collectors.toMap(
                        PlanSnapshot.Area::name, area -> new SkillArea(area.colour(), area.name()), (a, b) -> a));
        return new SkillGaps(plan.skills().stream()
                .map(skill -> row(skill, areas.getOrDefault(skill.area(), NO_AREA)))
                .toList());
    }

    static WeekHours hours(PlanSnapshot plan) {
        List<WeekHours.Week> weeks = plan.weeks().stream()
                .map(week -> new WeekHours.Week(week.budget(), week.planned(), week.done()))
                .toList();
        return new WeekHours(PlanCurve.weeks(plan), weeks);
    }

    private static SkillGaps.Row row(SkillInPlan skill, SkillArea area) {
        return new SkillGaps.Row(skill.name(), area, skill.now(), skill.after(), skill.required());
    }
}
