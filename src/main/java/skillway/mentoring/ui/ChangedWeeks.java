package skillway.mentoring.ui;

import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import skillway.mentoring.PlanChange;
import skillway.plan.PlanWeeks;
import skillway.plan.WeekMinutes;
import skillway.plan.read.CourseInPlan;
import skillway.plan.read.PlanSnapshot;

/** The weeks of a changed course on a small axis of months: above and dashed as they were, below and filled as they are. */
final class ChangedWeeks {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 44;
    private static final int BAR = 9;

    private final PlanWeeks axis;
    private final PlanSnapshot now;
    private final Element svg = new Element("svg")
            .attr("viewBox", "0 0 %d %d".formatted(WIDTH, HEIGHT))
            .attr("aria-hidden", "true")
            .addClass("changed-weeks");

    private ChangedWeeks(PlanSnapshot before, PlanSnapshot now) {
        this.now = now;
        LocalDate first = earlier(before, now);
        LocalDate last = later(before.wishes().deadline(), now.wishes().deadline());
        axis = PlanWeeks.between(first, last);
    }

    /** The picture; none for what is no course. The words beside it say the same. */
    static Optional<Html> of(PlanChange change, PlanSnapshot before, PlanSnapshot now) {
        return change.before() == null && change.after() == null
                ? Optional.empty()
                : Optional.of(new ChangedWeeks(before, now).draw(change));
    }

    private Html draw(PlanChange change) {
        months();
        bars(change.before(), 4, "was");
        bars(change.after(), 17, "is");
        svg.appendElement("path")
                .addClass("now")
                .attr("d", "M%s 0V30".formatted(number(x(axis.position(now.today())))));
        return new Html(svg.outerHtml());
    }

    private void months() {
        double free = 0;
        for (int week = 0; week < axis.count(); week++) {
            String month = axis.month(week);
            if (!month.isEmpty()) {
                double at = x(week);
                svg.appendElement("path").addClass("month").attr("d", "M%s 0V30".formatted(number(at)));
                if (at >= free && at < WIDTH - 20) {
                    svg.appendElement("text")
                            .attr("x", number(at + 2))
                            .attr("y", "41")
                            .text(month.substring(0, Math.min(3, month.length())));
                    free = at + 26;
                }
            }
        }
    }

    private void bars(@Nullable CourseInPlan course, int top, String look) {
        if (course == null) {
            return;
        }
        int colour = now.areas().stream()
                .filter(area -> area.name().equals(course.area()))
                .mapToInt(PlanSnapshot.Area::colour)
                .findFirst()
                .orElse(8);
        for (List<WeekMinutes> run : WeekMinutes.runs(course.weeks())) {
            svg.appendElement("rect")
                    .addClass(look)
                    .addClass("area-" + colour)
                    .attr("x", number(x(axis.position(run.getFirst().monday()))))
                    .attr("y", Integer.toString(top))
                    .attr("width", number(Math.max(3, x(run.size()))))
                    .attr("height", Integer.toString(BAR));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private double x(double week) {
        return week * WIDTH / axis.count();
    }

    private static LocalDate earlier(PlanSnapshot one, PlanSnapshot other) {
        LocalDate first = one.weeks().getFirst().monday();
        LocalDate second = other.weeks().getFirst().monday();
        return first.isBefore(second) ? first : second;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
