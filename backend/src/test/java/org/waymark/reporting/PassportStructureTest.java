package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a screen reader and an archive find in the file. */
class PassportStructureTest {

    private static final Pdf PDF = new PassportPaper()
            .print(PassportSample.with("Siân Ōkubo 🚀 يوسف", "Priya שרה Shah", "A visit <b>to</b> court", 90));

    @Test
    void itIsTaggedAndHasLanguageAndTitle() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            var catalog = document.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertEquals("en-GB", catalog.getLanguage());
            assertEquals(
                    "Competency passport of Siân Ōkubo [rocket] يوسف",
                    document.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertTrue(document.getNumberOfPages() > 2);
        }
    }

    @Test
    void tablesHaveHeadingsOfRowsAndColumns() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            var counted = new TreeMap<String, Integer>();
            count(document.getDocumentCatalog().getStructureTreeRoot(), counted);
            assertEquals(1, counted.get("H1"));
            assertEquals(4, counted.get("H2"));
            assertEquals(4, counted.get("Table"));
            assertTrue(counted.getOrDefault("TH", 0) > 90, counted::toString);
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertTrue(page.getResources().getFont(name).isEmbedded(), name::getName);
                }
            }
        }
    }

    @Test
    void nothingInItRunsOrLeadsAway() throws IOException {
        try (PDDocument document = Loader.loadPDF(PDF.bytes())) {
            assertEquals(null, document.getDocumentCatalog().getOpenAction());
            assertFalse(new String(PDF.bytes(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("/JavaScript"));
            for (var page : document.getPages()) {
                assertEquals(List.of(), page.getAnnotations());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_3_A"})
    void itPassesTheStandard(PDFAFlavour standard) throws Exception {
        PdfStandard.assertMet(standard, PDF.bytes());
    }

    private static void count(PDStructureNode node, Map<String, Integer> counted) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                counted.merge(element.getStandardStructureType(), 1, Integer::sum);
                count(element, counted);
            }
        }
    }
}
