package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.TreeMap;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** Asks the validator whether a document meets a standard. */
public final class PdfStandard {

    private PdfStandard() {}

    public static void assertMet(PDFAFlavour standard, byte[] pdf) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                var validator = Foundries.defaultInstance().createValidator(standard, false)) {
            var failures = new TreeMap<String, String>();
            var result = validator.validate(parser);
            for (TestAssertion failed : result.getTestAssertions()) {
                if (failed.getStatus() == TestAssertion.Status.FAILED) {
                    failures.put(
                            failed.getRuleId().getClause() + " test "
                                    + failed.getRuleId().getTestNumber(),
                            failed.getMessage());
                }
            }
            assertEquals(Map.of(), failures);
            assertTrue(result.isCompliant());
            assertTrue(result.getTotalAssertions() > 1000, "The validator has to have looked at something.");
        }
    }
}
