package org.waymark.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.observation.NewObservationAsk;
import org.waymark.observation.ObservationLinks;
import org.waymark.observation.Observations;
import org.waymark.observation.Seen;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Supervisors;

@Tag("database")
class PortfolioDocumentsTest {

    private final Neighbourhood here = new Neighbourhood();
    private final PortfolioDocuments documents = here.house.get(PortfolioDocuments.class);
    private final EvidenceLocker locker = here.house.get(EvidenceLocker.class);
    private final PersonId sam = here.practitioner("Sam");
    private final Actor self = here.staff(sam);

    @Test
    void aPortfolioHasAnIndexAndEachPieceInFullAndKeepsToTheStandard() throws Exception {
        Framework framework = here.house.get(Frameworks.class).published(self);
        var first = framework.competencies().getFirst();
        var second = framework.competencies().get(1);
        add("Older <piece>", "One line.\n\nAnother line.", "", 3, Set.of(first.code(), second.code()));
        add("Newer piece", "", "https://www.england.nhs.uk/page", 2, Set.of(first.code()));
        add("Loose piece", "Not tied.", "", 4, Set.of());
        Takeaway text = documents.make(self, DocumentForm.TEXT);
        Takeaway pdf = documents.make(self, DocumentForm.PDF);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            for (String said : List.of(new String(text.bytes(), UTF_8), new PDFTextStripper().getText(document))) {
                for (String words : List.of(
                        "2. Older <piece>",
                        "1. Newer piece",
                        "Not tied to a competency yet: 3.",
                        "Another line.",
                        "1, 2",
                        "https://www.england.nhs.uk/page")) {
                    assertTrue(said.contains(words), () -> words + " in " + said);
                }
            }
        }
        PdfStandard.assertMet(PDFAFlavour.PDFUA_1, pdf.bytes());
        assertEquals(2, exports());
    }

    @Test
    void whatColleaguesConfirmedIsInTheIndexAndAmongThePieces() {
        var risk = new CompetencyCode("RSK-01");
        Framework framework = here.house.get(Frameworks.class).published(self);
        PersonId priya = here.practitioner("Priya");
        here.house.get(Supervisors.class).begin(here.console, priya, sam, Neighbourhood.DAY.minusDays(9));
        var secret = here.house
                .get(Observations.class)
                .ask(self, new NewObservationAsk(risk, new Level(3), "I led the handover."))
                .secret();
        here.house
                .get(ObservationLinks.class)
                .confirm(here.staff(priya), secret, new Seen(Neighbourhood.DAY, "Calm and clear."));
        String alone = new String(documents.make(self, DocumentForm.TEXT).bytes(), UTF_8);
        String title = framework.competency(risk).title();
        assertTrue(alone.contains("1. Observed: " + title), alone);
        add("Own piece", "Words.", "", 3, Set.of(risk));
        String said = new String(documents.make(self, DocumentForm.TEXT).bytes(), UTF_8);
        for (String words : List.of(
                "1. Own piece",
                "2. Observed: " + title,
                "1, 2",
                "Priya",
                "I led the handover.",
                "Calm and clear.",
                "One observation that a colleague confirmed.")) {
            assertTrue(said.contains(words), () -> words + " in " + said);
        }
    }

    @Test
    void itHoldsNothingOfAnybodyElseAndNothingThatWasDeleted() {
        Actor colleague = here.staff(here.practitioner("Alex"));
        locker.add(colleague, text("Words of Alex", "Theirs", "", 1, Set.of()));
        locker.delete(
                self,
                locker.add(self, text("Thrown away", "Gone", "", 1, Set.of())).id());
        String said = new String(documents.make(self, DocumentForm.TEXT).bytes(), UTF_8);
        assertFalse(said.contains("Words of Alex") || said.contains("Thrown away"), said);
        assertTrue(said.contains("No evidence has been added yet."), said);
    }

    @Test
    void whoKeepsNoEvidenceHasNoPortfolio() {
        Actor nobody = new Actor(here.person("Nobody"), Actor.Door.SCREEN, "nobody");
        assertThrows(Refused.NotFound.class, () -> documents.make(nobody, DocumentForm.PDF));
    }

    private void add(String title, String note, String link, int daysAgo, Set<CompetencyCode> codes) {
        locker.add(self, text(title, note, link, daysAgo, codes));
    }

    private static EvidenceText text(String title, String note, String link, int daysAgo, Set<CompetencyCode> codes) {
        LocalDate dated = Neighbourhood.DAY.minusDays(daysAgo);
        return new EvidenceText(title, note, link, dated, codes);
    }

    private int exports() {
        var question = new AuditQuestion(
                sam, null, Act.EXPORTED, here.house.clock().instant().plusSeconds(60), 10);
        return here.house.get(AuditTrail.class).newest(question).size();
    }
}
