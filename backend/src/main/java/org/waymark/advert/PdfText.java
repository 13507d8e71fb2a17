package org.waymark.advert;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.waymark.upload.PdfWeight;

/** The text of a PDF. Nothing in it is run, followed or shown. */
final class PdfText {

    private static final int MOST_PAGES = 40;
    private static final int MOST_STEPS = 1_000_000;
    private static final int FEWEST_LETTERS = 20;
    private static final String BROKEN =
            "This PDF is broken and cannot be read. Save it again, or paste the advert's text.";
    private static final String LOCKED = "This PDF is locked. Save it without a password, or paste the advert's text.";
    private static final String PACKED =
            "This PDF unpacks to far more than an advert holds. It was not opened; paste the advert's text instead.";

    private PdfText() {}

    static String of(byte[] file) {
        if (!PdfWeight.isLight(file)) {
            throw AdvertFile.refused(PACKED);
        }
        try (PDDocument document = Loader.loadPDF(file)) {
            if (document.isEncrypted()) {
                throw AdvertFile.refused(LOCKED);
            }
            return text(document);
        } catch (InvalidPasswordException e) {
            throw AdvertFile.refused(LOCKED);
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | NullPointerException
                | IndexOutOfBoundsException
                | ArithmeticException
                | NegativeArraySizeException
                | UnsupportedOperationException
                | StackOverflowError e) {
            throw AdvertFile.refused(BROKEN);
        }
    }

    private static String text(PDDocument document) throws IOException {
        if (document.getNumberOfPages() == 0) {
            throw AdvertFile.refused("This PDF has no pages.");
        }
        if (document.getNumberOfPages() > MOST_PAGES) {
            throw AdvertFile.refused("This PDF has more than 40 pages. Use the pages of the advert only.");
        }
        var stripper = new Counted();
        stripper.setSortByPosition(true);
        String text = stripper.getText(document);
        if (text.codePoints().filter(Character::isLetter).limit(FEWEST_LETTERS).count() < FEWEST_LETTERS) {
            throw AdvertFile.refused(
                    "There is no text in this PDF. It looks like a scan; paste the advert's text or use the original file.");
        }
        return text;
    }

    /** Gives up on a PDF that draws more than any advert does. */
    private static final class Counted extends PDFTextStripper {
        private int steps;

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            if (++steps > MOST_STEPS) {
                throw new IllegalStateException("too many steps");
            }
            super.processOperator(operator, operands);
        }
    }
}
