package org.waymark.upload;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.waymark.kernel.Refused;

/** A picture painted anew: its dots and nothing else, no place, no camera, nothing hidden behind its end. */
final class CleanImage {

    private static final long MOST_DOTS = 40_000_000;
    private static final int MOST_BITS = 64;

    /** What reading and painting anew may take at once: 40 million dots in true colour with a veil just do. */
    private static final long MOST_MEMORY = 330_000_000;

    private static final String BROKEN = "This picture is broken and cannot be read. Save it again and try once more.";

    private CleanImage() {}

    /** @throws Refused.NotValid if it is too large, holds several pictures, or cannot be read */
    static byte[] of(FileKind kind, byte[] file) {
        String format = kind.name().toLowerCase(Locale.ROOT);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, false, true);
                mustBeOfSize(reader);
                return written(reader.read(0), format);
            } finally {
                reader.dispose();
            }
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | NullPointerException
                | ClassCastException
                | ArithmeticException e) {
            throw FileCheck.refused(BROKEN);
        }
    }

    private static void mustBeOfSize(ImageReader reader) throws IOException {
        long dots = (long) reader.getWidth(0) * reader.getHeight(0);
        if (dots > MOST_DOTS || dots <= 0) {
            throw FileCheck.refused("This picture has more than 40 million dots. Use a smaller one.");
        }
        var type = reader.getRawImageType(0);
        int bits = type == null ? MOST_BITS : type.getColorModel().getPixelSize();
        if (dots * bits / Byte.SIZE + dots * Integer.BYTES > MOST_MEMORY) {
            throw FileCheck.refused("This picture has too many dots and shades at once. Save a smaller one.");
        }
        if (reader.getNumImages(true) > 1) {
            throw FileCheck.refused("This file holds several pictures. Save one of them and try again.");
        }
    }

    private static byte[] written(BufferedImage image, String format) throws IOException {
        boolean see = format.equals("png") && image.getColorModel().hasAlpha();
        var fresh = new BufferedImage(
                image.getWidth(), image.getHeight(), see ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = fresh.createGraphics();
        try {
            if (!see) {
                brush.setColor(Color.WHITE);
                brush.fillRect(0, 0, image.getWidth(), image.getHeight());
            }
            brush.drawImage(image, 0, 0, null);
        } finally {
            brush.dispose();
        }
        var out = new ByteArrayOutputStream();
        if (!ImageIO.write(fresh, format, out)) {
            throw FileCheck.refused(BROKEN);
        }
        if (out.size() > FileCheck.LARGEST) {
            throw FileCheck.refused("This picture is larger than 10 MB without its packing. Use a smaller one.");
        }
        return out.toByteArray();
    }
}
