package org.waymark.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.development.ActionKind;
import org.waymark.development.ActionText;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.skillmix.AgreedOnPaper;

@Tag("database")
class PlanDocumentsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final PlanDocuments documents = here.house.get(PlanDocuments.class);
    private final PersonId sam = here.practitioner("Sam");
    private final Actor self = here.staff(sam);

    @Test
    void aPlanSaysGoalsWithTheirActionsInBothFormsAndThePdfKeepsToTheStandard() throws Exception {
        var competency = new AgreedOnPaper().framework.competencies().getFirst();
        here.house
                .get(DevelopmentPlans.class)
                .begin(
                        self,
                        new NewPlanGoal(
                                competency.code(),
                                new Level(2),
                                GoalSource.SUPERVISION,
                                Neighbourhood.DAY.plusMonths(3),
                                List.of(new ActionText(
                                        ActionKind.COURSE, "Two days <in court>", null, new BigDecimal("45.50")))));
        Takeaway text = documents.make(self, sam, DocumentForm.TEXT);
        Takeaway pdf = documents.make(here.manager(), sam, DocumentForm.PDF);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (String said : List.of(new String(text.bytes(), UTF_8), new PDFTextStripper().getText(document))) {
                for (String words : List.of("Two days <in", "£45.50", "20 February 2027", "Supervision")) {
                    assertTrue(said.contains(words), () -> words + " in " + said);
                }
            }
        }
        PdfStandard.assertMet(PDFAFlavour.PDFUA_1, pdf.bytes());
    }

    @Test
    void nobodyTakesAwayAPlanThatTheyMayNotRead() {
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> documents.make(stranger, sam, DocumentForm.PDF));
    }
}
