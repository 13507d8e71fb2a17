package org.waymark.reporting;

import com.openhtmltopdf.bidi.BidiSplitterFactory;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Turns a page of elements into a tagged document for reading aloud and for keeping (PDF/UA-1 and PDF/A-3a). Nothing is
 * fetched from anywhere, whatever a page says, and every font is embedded.
 */
final class PdfPages {

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final BidiSplitterFactory RUNS = RightToLeft.Runs::new;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final PdfFonts fonts;

    PdfPages(PdfFonts fonts) {
        this.fonts = fonts;
    }

    byte[] print(Document page) {
        var bytes = new ByteArrayOutputStream(64 * 1024);
        try (var document = new PDDocument()) {
            var builder = new PdfRendererBuilder()
                    .withW3cDocument(page, null)
                    .withProducer("Waymark")
                    .usePDDocument(document)
                    .usePdfUaAccessibility(true)
                    .usePdfAConformance(PdfAConformance.PDFA_3_A)
                    .useColorProfile(COLOURS)
                    .useUriResolver((base, address) -> null)
                    .useUnicodeBidiSplitter(RUNS)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .toStream(bytes);
            for (var priority : ExternalResourceControlPriority.values()) {
                builder.useExternalResourceAccessControl((address, type) -> false, priority);
            }
            for (PdfFonts.Face face : fonts.faces()) {
                builder.useFont(face.in(document), face.family(), face.weight(), FontStyle.NORMAL, true);
            }
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
