package skillway.plan.ui.own;

import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.util.List;
import skillway.plan.PlanWords;

/** How the coverage would rise, as a small picture. */
public final class PreviewCurve {

    private static final int HEIGHT = 170;
    private static final int RIGHT = 318;

    private final Plot plot;
    private final double now;
    private final List<Double> rises;

    private PreviewCurve(double now, List<Double> rises) {
        this.now = now;
        this.rises = rises;
        plot = new Plot(RIGHT, HEIGHT, now);
    }

    /** A step for each week; the figures stand beside it as text. */
    public static Html of(double now, List<Double> rises, LocalDate from, LocalDate deadline) {
        PreviewCurve curve = new PreviewCurve(now, rises);
        double last = rises.isEmpty() ? now : rises.getLast();
        String name = "Coverage rises from %d %% to %d %%".formatted(Math.round(now), Math.round(last));
        return new Html("<div class=\"preview-curve\">%s</div>"
                .formatted(curve.plot.picture(name, curve.parts(from, deadline))));
    }

    private String parts(LocalDate from, LocalDate deadline) {
        String path = path();
        return "<path class=\"area\" d=\"%s L%s %d L%d %d Z\"/><path class=\"step\" d=\"%s\"/>"
                        .formatted(path, Plot.number(plot.x(1)), plot.bottom(), Plot.LEFT, plot.bottom(), path)
                + plot.upright(1)
                + plot.below(0, "start", PlanWords.shortDate(from))
                + plot.below(1, "end", PlanWords.date(deadline));
    }

    private String path() {
        StringBuilder path = new StringBuilder("M%d %s".formatted(Plot.LEFT, Plot.number(plot.y(now))));
        double weeks = Math.max(1, rises.size());
        for (int week = 0; week < rises.size(); week++) {
            path.append(" H%s V%s"
                    .formatted(Plot.number(plot.x((week + 1) / weeks)), Plot.number(plot.y(rises.get(week)))));
        }
        return path.toString();
    }
}
