package org.waymark.upload;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class StoppableBytesTest {

    @Test
    void aPdfIsReadAsLongAsNobodySaysStopAndNoLonger() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        byte[] file = out.toByteArray();
        try (PDDocument read = Loader.loadPDF(new StoppableBytes(file))) {
            assertEquals(1, read.getNumberOfPages());
        }
        Thread.currentThread().interrupt();
        try {
            assertThrows(
                    IOException.class,
                    () -> Loader.loadPDF(new StoppableBytes(file)).close());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }
}
