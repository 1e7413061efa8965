package skillway.plan.ui.own;

import com.vaadin.flow.component.Html;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import skillway.plan.PlanWords;

/** How the coverage would rise, as a small picture. */
public final class PreviewCurve {

    private static final int WIDTH = 330;
    private static final int HEIGHT = 170;
    private static final int LEFT = 38;
    private static final int RIGHT = 318;
    private static final int TOP = 16;
    private static final int BOTTOM = 146;

    private final double floor;
    private final double now;
    private final List<Double> rises;

    private PreviewCurve(double now, List<Double> rises) {
        this.now = now;
        this.rises = rises;
        floor = 20 * Math.floor(Math.min(now, 80) / 20);
    }

    /** A step for each week; the figures stand beside it as text. */
    public static Html of(double now, List<Double> rises, LocalDate from, LocalDate deadline) {
        PreviewCurve curve = new PreviewCurve(now, rises);
        double last = rises.isEmpty() ? now : rises.getLast();
        String path = curve.path();
        return new Html("""
                <div class="preview-curve"><svg viewBox="0 0 %d %d" role="img" aria-label="Coverage rises from %d %% to %d %%">
                %s<path class="area" d="%s L%d %d L%d %d Z"/><path class="step" d="%s"/>
                <path class="deadline" d="M%d %d V%d"/>%s%s</svg></div>
                """.formatted(
                        WIDTH,
                        HEIGHT,
                        Math.round(now),
                        Math.round(last),
                        curve.grid(),
                        path,
                        RIGHT,
                        BOTTOM,
                        LEFT,
                        BOTTOM,
                        path,
                        RIGHT,
                        TOP,
                        BOTTOM,
                        text(LEFT, BOTTOM + 16, "start", PlanWords.shortDate(from)),
                        text(RIGHT, BOTTOM + 16, "end", PlanWords.date(deadline))));
    }

    private String grid() {
        StringBuilder lines = new StringBuilder();
        for (double percent = floor; percent <= 100; percent += 20) {
            lines.append("<path class=\"grid\" d=\"M%d %s H%d\"/>".formatted(LEFT, number(y(percent)), RIGHT));
            lines.append(text(LEFT - 6, (int) y(percent) + 4, "end", Math.round(percent) + " %"));
        }
        return lines.toString();
    }

    private String path() {
        StringBuilder path = new StringBuilder("M%d %s".formatted(LEFT, number(y(now))));
        for (int week = 0; week < rises.size(); week++) {
            path.append(" H%s V%s".formatted(number(x(week + 1.0)), number(y(rises.get(week)))));
        }
        return path.toString();
    }

    private double x(double week) {
        return LEFT + (RIGHT - LEFT) * week / Math.max(1, rises.size());
    }

    private double y(double percent) {
        return BOTTOM - (BOTTOM - TOP) * (percent - floor) / (100 - floor);
    }

    private static String text(int x, int y, String anchor, String words) {
        return "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>".formatted(x, y, anchor, words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
