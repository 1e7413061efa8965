package skillway.coverage.canvas;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.TexturePaint;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;

/**
 * Slanted lines on a ground, 4 pixels apart: an SVG pattern, or a texture in a PNG.
 *
 * @param name the pattern's id within one picture
 * @param width the lines' width in pixels
 */
public record Hatch(String name, Ink line, Ink ground, float width) implements Paint {

    private static final double TILE = 4 * Math.sqrt(2);
    private static final int SCALE = 8;

    @Override
    public PaintContext createContext(
            ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform, RenderingHints hints) {
        var tile = new Rectangle2D.Double(0, 0, TILE, TILE);
        return new TexturePaint(tileImage(), tile).createContext(model, device, user, transform, hints);
    }

    @Override
    public int getTransparency() {
        return Transparency.OPAQUE;
    }

    // The image is larger than the tile it fills, so that the lines stay smooth at twice the size.
    private BufferedImage tileImage() {
        int size = (int) Math.round(TILE * SCALE);
        var image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setPaint(ground);
        g.fillRect(0, 0, size, size);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setPaint(line);
        g.setStroke(new BasicStroke(width * SCALE));
        for (int shift = -size; shift <= size; shift += size) {
            g.draw(new Line2D.Double(shift - size, 2 * size, shift + 2 * size, -size));
        }
        g.dispose();
        return image;
    }
}
