package skillway.plan.ui.timeline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import skillway.plan.PlanWeeks;
import skillway.plan.PlanWords;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/** Draws a plan on the axis of weeks that timeline and charts share. */
public final class PlanDrawing {

    private static final int MOST_ROOM = 8;
    private static final int MONTH_WIDTH = 3;

    private final PlanSnapshot plan;
    private final PlanWeeks axis;

    public PlanDrawing(PlanSnapshot plan) {
        this.plan = plan;
        this.axis = axis(plan);
    }

    /** The weeks to draw: all of the plan, and room behind the deadline for what stands at the end of lines. */
    public static PlanWeeks axis(PlanSnapshot plan) {
        PlanWeeks asked = PlanWeeks.between(
                plan.weeks().getFirst().monday(), plan.wishes().deadline());
        int room = Math.clamp(asked.count() / 4, 2, MOST_ROOM);
        int count = Math.max(plan.weeks().size() + 1, asked.count() + room);
        return new PlanWeeks(asked.first(), Math.min(PlanWeeks.MOST, count));
    }

    /** Draws the plan; what has just happened is read out, if anything has. */
    public TimelinePlan draw(@Nullable String says) {
        return new TimelinePlan(
                plan.version(),
                says,
                axis.position(plan.today()),
                axis.position(plan.wishes().deadline()),
                IntStream.range(0, axis.count()).mapToObj(this::week).toList(),
                plan.areas().stream()
                        .map(this::group)
                        .filter(group -> group.hours() > 0)
                        .toList(),
                plan.courses().stream()
                        .filter(course -> !course.weeks().isEmpty())
                        .sorted(Comparator.comparing(
                                course -> course.weeks().getFirst().monday()))
                        .map(this::course)
                        .toList());
    }

    private TimelinePlan.Week week(int index) {
        LocalDate monday = axis.monday(index);
        PlanSnapshot.Week known = index < plan.weeks().size() ? plan.weeks().get(index) : null;
        return new TimelinePlan.Week(
                PlanWords.number(monday),
                month(index),
                PlanWords.shortDate(monday),
                known == null ? 0 : known.budget(),
                known == null ? 0 : known.planned(),
                known == null ? 0 : known.done());
    }

    /** The month that begins here; one that ends after a week or two gives its room, and the year, to the next. */
    private String month(int index) {
        String month = axis.month(index);
        boolean brief = IntStream.range(1, MONTH_WIDTH)
                .anyMatch(next -> !axis.month(next).isEmpty());
        if (!brief || index >= MONTH_WIDTH || month.isEmpty()) {
            return month;
        }
        boolean named = month.contains(" ");
        return index == 0
                ? ""
                : named ? month : month + " " + axis.monday(index).getYear();
    }

    private TimelinePlan.Group group(PlanSnapshot.Area area) {
        int minutes = plan.courses().stream()
                .filter(course ->
                        course.area().equals(area.name()) && !course.weeks().isEmpty())
                .mapToInt(CourseInPlan::minutes)
                .sum();
        return new TimelinePlan.Group(area.name(), area.name(), area.colour(), hours(minutes));
    }

    private TimelinePlan.Course course(CourseInPlan course) {
        return new TimelinePlan.Course(
                Long.toString(course.course().value()),
                course.area(),
                course.title(),
                course.kind().label().toLowerCase(Locale.ROOT),
                hours(course.minutes()),
                TimelinePlan.State.valueOf(course.state().name().toLowerCase(Locale.ROOT)),
                course.pinnedWeek() != null,
                note(course),
                null,
                parts(course.weeks()));
    }

    private static @Nullable String note(CourseInPlan course) {
        if (course.pinnedWeek() != null) {
            return "your pin";
        }
        boolean dated = course.cohort() && course.state() != CourseInPlan.State.DONE;
        return dated
                ? course.firstWeek()
                        .map(monday -> "cohort " + PlanWords.shortDate(monday))
                        .orElse(null)
                : null;
    }

    private List<TimelinePlan.Part> parts(List<WeekMinutes> weeks) {
        return WeekMinutes.runs(weeks).stream().map(this::part).toList();
    }

    private TimelinePlan.Part part(List<WeekMinutes> run) {
        List<Integer> minutes =
                run.stream().map(week -> Math.max(week.planned(), week.done())).toList();
        double done = run.stream().mapToInt(WeekMinutes::done).sum();
        int all = minutes.stream().mapToInt(Integer::intValue).sum();
        return new TimelinePlan.Part(axis.index(run.getFirst().monday()), run.size(), done / all, minutes);
    }

    /** Hours with at most one decimal. */
    private static double hours(int minutes) {
        return Math.round(minutes / 6.0) / 10.0;
    }
}
