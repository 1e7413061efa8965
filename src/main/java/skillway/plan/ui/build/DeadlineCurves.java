package skillway.plan.ui.build;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import skillway.catalogue.Minutes;
import skillway.plan.PlanWords;
import skillway.plan.translate.WhatIf;
import skillway.plan.translate.WhatIf.By;
import skillway.plan.translate.WhatIf.Line;
import skillway.plan.ui.own.Plot;

/** How far one gets by each deadline: with few hours, with the present ones, and with many. */
class DeadlineCurves extends Div {

    private static final int RIGHT = 258;
    private static final int HEIGHT = 190;
    private static final int APART = 12;

    private final Plot plot;
    private final double now;
    private final LocalDate from;
    private final LocalDate to;

    DeadlineCurves(WhatIf whatIf, LocalDate deadline, Consumer<LocalDate> use) {
        now = whatIf.now();
        from = whatIf.from();
        plot = new Plot(RIGHT, HEIGHT, now);
        List<Line> lines =
                whatIf.lines().stream().filter(line -> !line.points().isEmpty()).toList();
        to = lines.stream()
                .map(line -> line.points().getLast().deadline())
                .max(LocalDate::compareTo)
                .orElse(deadline);
        addClassNames("preview-curve", "with-points");
        String parts = lines.stream().map(this::path).collect(Collectors.joining()) + labels(lines) + axis(deadline);
        add(new Html("<div>%s</div>".formatted(plot.picture("Best coverage by each deadline", parts))));
        lines.stream().filter(Line::present).forEach(line -> addPoints(line, whatIf, deadline, use));
    }

    private void addPoints(Line line, WhatIf whatIf, LocalDate deadline, Consumer<LocalDate> use) {
        for (By point : line.points()) {
            String words = "By %s: %d %%".formatted(PlanWords.date(point.deadline()), Math.round(point.percent()));
            PointButton button = new PointButton(
                    words, plot, share(point.deadline()), point.percent(), () -> use.accept(point.deadline()));
            button.setClassName("present", point.deadline().equals(deadline));
            button.setClassName("knee", line.points().indexOf(point) == whatIf.deadlineKnee());
            add(button);
        }
    }

    private String path(Line line) {
        String points = line.points().stream()
                .map(point -> " L%s %s"
                        .formatted(Plot.number(plot.x(share(point.deadline()))), Plot.number(plot.y(point.percent()))))
                .collect(Collectors.joining());
        return "<path class=\"%s\" d=\"M%d %s%s\"/>"
                .formatted(line.present() ? "step" : "other", Plot.LEFT, Plot.number(plot.y(now)), points);
    }

    /** The hours at the ends of the lines, the highest first, none over another. */
    private String labels(List<Line> lines) {
        StringBuilder labels = new StringBuilder();
        double above = Double.NEGATIVE_INFINITY;
        for (Line line : lines.reversed()) {
            double y = Math.max(plot.y(line.points().getLast().percent()) + 4, above + APART);
            String words = Minutes.text(line.minutes()) + (line.present() ? " now" : "");
            labels.append(plot.text(RIGHT + 6.0, y, "start", line.present() ? "strong" : "", words));
            above = y;
        }
        return labels.toString();
    }

    private String axis(LocalDate deadline) {
        return plot.upright(share(deadline))
                + plot.below(0, "start", PlanWords.shortDate(from))
                + plot.below(share(deadline), "middle", PlanWords.shortDate(deadline))
                + plot.below(1, "end", PlanWords.shortDate(to));
    }

    private double share(LocalDate day) {
        return ChronoUnit.DAYS.between(from, day) / (double) Math.max(1, ChronoUnit.DAYS.between(from, to));
    }
}
