package skillway.coverage.canvas;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/**
 * A colour with a name: on a page it follows the CSS variable of that name, so light, dark and print need one picture;
 * everywhere else it is its own light RGB.
 */
public final class Ink extends Color {

    private final String css;

    /** @param name the CSS variable without {@code --sk-}; {@code rgb} its light value */
    Ink(String name, int rgb) {
        this(rgb, "var(--sk-%s,#%06x)".formatted(name, rgb));
    }

    private Ink(int rgb, String css) {
        super(rgb);
        this.css = css;
    }

    private Ink(Ink solid, int percent) {
        super(solid.getRed(), solid.getGreen(), solid.getBlue(), mix(255, 0, percent));
        css = solid.css;
    }

    /** So many percent of this ink on another: opaque, unlike alpha, so that no hatch shines through. */
    Ink tint(int percent, Ink paper) {
        int rgb = mix(getRed(), paper.getRed(), percent) << 16
                | mix(getGreen(), paper.getGreen(), percent) << 8
                | mix(getBlue(), paper.getBlue(), percent);
        return new Ink(rgb, "color-mix(in srgb,%s %d%%,%s)".formatted(css, percent, paper.css));
    }

    /** So many percent of this ink over whatever lies behind it. */
    Ink veil(int percent) {
        return new Ink(this, percent);
    }

    /** How much of what lies behind this ink it hides, 0 to 1. */
    double opacity() {
        return getAlpha() / 255.0;
    }

    /** The colour as a page writes it, without its opacity. */
    String css() {
        return css;
    }

    /** The colour as a file for other programs writes it. */
    String hex() {
        return "#%06x".formatted(getRGB() & 0xffffff);
    }

    private static int mix(int ink, int paper, int percent) {
        return Math.round((ink * percent + paper * (100 - percent)) / 100f);
    }

    // Two inks may share an RGB by day and differ by night.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ink ink && ink.css.equals(css) && ink.getAlpha() == getAlpha();
    }

    @Override
    public int hashCode() {
        return css.hashCode();
    }
}
