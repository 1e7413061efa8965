package skillway.coverage.chart;

/**
 * The room for a picture; its height follows from the figure.
 *
 * @param width in pixels, 240 to 4,000
 * @param aligned whether the weeks take the whole width, to stand under the columns of a timeline; else there is room
 *     for words beside them
 */
public record Size(int width, boolean aligned) {

    /** Brings a width that came from outside into the range that can be drawn. */
    public Size {
        width = Math.clamp(width, 240, 4_000);
    }
}
