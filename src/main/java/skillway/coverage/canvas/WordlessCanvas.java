package skillway.coverage.canvas;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import org.apache.batik.ext.awt.g2d.AbstractGraphics2D;
import org.apache.batik.ext.awt.g2d.GraphicContext;

/** The parts of a canvas that charts have no use for: images, and letters that {@link Words} did not write. */
abstract class WordlessCanvas extends AbstractGraphics2D {

    WordlessCanvas() {
        super(false);
        gc = new GraphicContext();
    }

    WordlessCanvas(WordlessCanvas parent) {
        super(parent);
    }

    @Override
    public void drawString(String text, float x, float y) {
        throw unwanted("text");
    }

    @Override
    public void drawString(AttributedCharacterIterator text, float x, float y) {
        throw unwanted("text");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, ImageObserver observer) {
        throw unwanted("an image");
    }

    @Override
    public boolean drawImage(Image image, int x, int y, int width, int height, ImageObserver observer) {
        throw unwanted("an image");
    }

    @Override
    public void drawRenderedImage(RenderedImage image, AffineTransform transform) {
        throw unwanted("an image");
    }

    @Override
    public void drawRenderableImage(RenderableImage image, AffineTransform transform) {
        throw unwanted("an image");
    }

    @Override
    public void copyArea(int x, int y, int width, int height, int dx, int dy) {
        throw unwanted("a copy");
    }

    @Override
    public void setXORMode(Color colour) {
        throw unwanted("inverted colours");
    }

    @Override
    public void dispose() {}

    @Override
    public FontRenderContext getFontRenderContext() {
        return new FontRenderContext(null, true, true);
    }

    @Override
    public FontMetrics getFontMetrics(Font font) {
        return pixel().getFontMetrics(font);
    }

    @Override
    public GraphicsConfiguration getDeviceConfiguration() {
        return pixel().getDeviceConfiguration();
    }

    private static Graphics2D pixel() {
        return new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    }

    private static IllegalStateException unwanted(String what) {
        return new IllegalStateException("A chart asked to draw " + what + ", which its SVG can't hold.");
    }
}
