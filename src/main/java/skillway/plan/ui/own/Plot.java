package skillway.plan.ui.own;

import java.util.Locale;

/** The frame of a small picture of coverage: percent upward from a round number below today's, time or hours to the right. */
public final class Plot {

    /** Width of the picture. */
    public static final int WIDTH = 330;

    /** Where the axis of percent stands. */
    public static final int LEFT = 38;

    private static final int TOP = 16;
    private static final int BELOW = 24;
    private static final int STEP = 20;
    private static final int HUNDRED = 100;

    private final int right;
    private final int height;
    private final double floor;

    /**
     * A frame.
     *
     * @param right where the axis to the right ends
     * @param height of the picture
     * @param lowest the lowest percentage that is shown
     */
    public Plot(int right, int height, double lowest) {
        this.right = right;
        this.height = height;
        floor = STEP * Math.floor(Math.min(lowest, HUNDRED - STEP) / STEP);
    }

    /** From the left (0) to the right end (1). */
    public double x(double share) {
        return LEFT + (right - LEFT) * share;
    }

    /** The height of a percentage. */
    public double y(double percent) {
        return bottom() - (bottom() - TOP) * (percent - floor) / (HUNDRED - floor);
    }

    /** The height of the axis. */
    public int bottom() {
        return height - BELOW;
    }

    /** A line with its percentage for each 20 percent. */
    public String grid() {
        StringBuilder lines = new StringBuilder();
        for (double percent = floor; percent <= HUNDRED; percent += STEP) {
            lines.append("<path class=\"grid\" d=\"M%d %s H%d\"/>".formatted(LEFT, number(y(percent)), right));
            lines.append(text(LEFT - 6, y(percent) + 4, "end", "", Math.round(percent) + " %"));
        }
        return lines.toString();
    }

    /** A line from the top to the axis. */
    public String upright(double share) {
        return "<path class=\"deadline\" d=\"M%s %d V%d\"/>".formatted(number(x(share)), TOP, bottom());
    }

    /** Words below the axis. */
    public String below(double share, String anchor, String words) {
        return text(x(share), bottom() + 16, anchor, "", words);
    }

    /** Words at a place. */
    public String text(double x, double y, String anchor, String look, String words) {
        return "<text class=\"%s\" x=\"%s\" y=\"%s\" text-anchor=\"%s\">%s</text>"
                .formatted(look, number(x), number(y), anchor, words);
    }

    /** The whole picture with these parts, under a name that tells what it shows. */
    public String picture(String name, String parts) {
        return "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s%s</svg>"
                .formatted(WIDTH, height, name, grid(), parts);
    }

    /** Such as "12.5". */
    public static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /** How far to the right a place lies, in percent of the picture. */
    public double left(double share) {
        return HUNDRED * x(share) / WIDTH;
    }

    /** How far below the top a percentage lies, in percent of the picture. */
    public double top(double percent) {
        return HUNDRED * y(percent) / height;
    }
}
