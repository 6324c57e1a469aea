package parley.reports.formats;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A picture in pixels, for paper and for word processors. Letters are drawn as shapes, so that it needs no font of the computer. */
final class PngCanvas implements Canvas {
    private static final int SCALE = 3;
    private static final Color INK = new Color(0x1f4e79);
    private static final double SIZE = 12;

    private final BufferedImage image;
    private final Graphics2D graphics;

    PngCanvas(double height) {
        image = new BufferedImage(WIDTH * SCALE, (int) Math.ceil(height * SCALE), BufferedImage.TYPE_INT_RGB);
        graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.scale(SCALE, SCALE);
    }

    byte[] png() {
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void box(double x, double y, double width, double height, double strength) {
        graphics.setColor(new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), (int) Math.round(strength * 255)));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void dot(double x, double y) {
        graphics.setColor(INK);
        graphics.fill(new Ellipse2D.Double(x - 4, y - 4, 8, 8));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2) {
        graphics.setColor(Color.LIGHT_GRAY);
        graphics.setStroke(new BasicStroke(1));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void text(double x, double y, String text, String anchor) {
        var width = Fonts.width(text) * SIZE;
        var start = anchor.equals("end") ? x - width : anchor.equals("middle") ? x - width / 2 : x;
        graphics.setColor(Color.BLACK);
        var place = AffineTransform.getTranslateInstance(start, y);
        place.scale(SIZE, -SIZE);
        graphics.fill(place.createTransformedShape(Fonts.outline(text)));
    }
}
