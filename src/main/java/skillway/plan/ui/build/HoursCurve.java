package skillway.plan.ui.build;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import skillway.catalogue.Minutes;
import skillway.plan.translate.WhatIf;
import skillway.plan.translate.WhatIf.Hours;
import skillway.plan.ui.own.Plot;

/** How far one gets by the deadline with so many hours a week. */
class HoursCurve extends Div {

    private static final int RIGHT = 318;
    private static final int HEIGHT = 130;

    private final Plot plot;
    private final List<Hours> points;

    HoursCurve(WhatIf whatIf, int present, IntConsumer use) {
        points = whatIf.byHours();
        plot = new Plot(RIGHT, HEIGHT, whatIf.now());
        addClassNames("preview-curve", "with-points");
        add(new Html("<div>%s</div>".formatted(plot.picture("Best coverage by hours a week", parts(present)))));
        for (Hours point : points) {
            String words = "%s a week: %d %%".formatted(Minutes.text(point.minutes()), Math.round(point.percent()));
            PointButton button = new PointButton(
                    words, plot, share(point.minutes()), point.percent(), () -> use.accept(point.minutes()));
            button.setClassName("present", point.minutes() == present);
            button.setClassName("knee", points.indexOf(point) == whatIf.hoursKnee());
            add(button);
        }
    }

    private String parts(int present) {
        String path = points.stream()
                .map(point -> "%s %s"
                        .formatted(Plot.number(plot.x(share(point.minutes()))), Plot.number(plot.y(point.percent()))))
                .collect(Collectors.joining(" L"));
        String ends = points.isEmpty()
                ? ""
                : plot.below(0, "start", Minutes.text(points.getFirst().minutes()))
                        + plot.below(1, "end", Minutes.text(points.getLast().minutes()) + " a week");
        return "<path class=\"step\" d=\"M%s\"/>".formatted(path)
                + ends
                + (share(present) > 0.17 && share(present) < 0.7
                        ? plot.below(share(present), "middle", Minutes.text(present) + " now")
                        : "");
    }

    private double share(int minutes) {
        double fewest = points.isEmpty() ? 0 : points.getFirst().minutes();
        double most = points.isEmpty() ? 0 : points.getLast().minutes();
        return (minutes - fewest) / Math.max(1, most - fewest);
    }
}
