package no.ringvirkning.indicator.picture;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import javax.swing.JComponent;

/**
 * Draws what {@link Svg} wrote as points. It is given outlines only: Java cannot write a letter where the machine has nothing that
 * finds fonts, and draws lines everywhere.
 */
final class Raster {

    private Raster() {}

    static byte[] png(byte[] svg) {
        SVGDocument document = new SVGLoader().load(new ByteArrayInputStream(svg), null, LoaderContext.createDefault());
        if (document == null) {
            throw new IllegalStateException("what was drawn can be read");
        }
        BufferedImage image = new BufferedImage(
                (int) document.size().getWidth(), (int) document.size().getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            document.render((JComponent) null, graphics);
        } finally {
            graphics.dispose();
        }
        return written(image);
    }

    /** In memory: what is written through a file of the machine would fail on a full disk. */
    private static byte[] written(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            writer.write(image);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing is wrong with memory", e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
