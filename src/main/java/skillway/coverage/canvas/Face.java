package skillway.coverage.canvas;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/** The sizes and weights of letters in charts, cut from the page's own typeface so that measured widths are true. */
public final class Face {

    private static final FontRenderContext SUBPIXEL = new FontRenderContext(null, true, true);

    /** Words along an axis. */
    public static final Face AXIS = new Face(400, 10.5f);

    /** The one word along an axis that counts. */
    public static final Face AXIS_STRONG = new Face(650, 10.5f);

    /** The name of a row. */
    public static final Face ROW = new Face(400, 12.5f);

    /** What stands beside a row. */
    public static final Face NOTE = new Face(400, 11.5f);

    /** The figure that the chart is about. */
    public static final Face FIGURE = new Face(650, 12.5f);

    final int weight;
    /** The height of the letters in pixels. */
    public final float size;

    private final Font font;
    private final Font anyScript;

    private Face(int weight, float size) {
        this.weight = weight;
        this.size = size;
        font = load(weight).deriveFont(size).deriveFont(Map.of(TextAttribute.KERNING, TextAttribute.KERNING_ON));
        anyScript = new Font(Font.SANS_SERIF, weight > 500 ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    }

    /** The typeface, or the machine's own if the typeface lacks a letter of the text. */
    Font font(String text) {
        return font.canDisplayUpTo(text) < 0 ? font : anyScript;
    }

    /** The width of a text in pixels. */
    public double width(String text) {
        return text.isEmpty() ? 0 : font(text).getStringBounds(text, SUBPIXEL).getWidth();
    }

    private static Font load(int weight) {
        try (InputStream ttf = Face.class.getResourceAsStream("/fonts/InstrumentSans-" + weight + ".ttf")) {
            if (ttf == null) {
                throw new IllegalStateException("The chart font of weight " + weight + " is not in the jar.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, ttf);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The chart font of weight " + weight + " can't be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
