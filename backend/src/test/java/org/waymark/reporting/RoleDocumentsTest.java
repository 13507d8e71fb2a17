package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;

@Tag("database")
class RoleDocumentsTest {

    private static final RoleCode PEER = new RoleCode("PSW");
    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");

    private final TestHouse house = TestHouse.open();
    private final RoleDocuments documents = house.get(RoleDocuments.class);
    private final Actor sam = new Village(house).member("Sam", PRACTITIONER, Set.of());

    @Test
    void theJobDescriptionSaysWhatThePostHolderDoesAndLeavesTheRestToBeFilledIn() throws IOException {
        String text = pdf(PRACTITIONER, RoleDocument.JOB_DESCRIPTION);
        assertContains(text, "Liaison and diversion practitioner, level 5");
        assertContains(text, "Writes reports for police, court and probation");
        assertContains(text, "Uphold rights, dignity and choice: " + described(PRACTITIONER, "VAL-01"));
        assertContains(text, "Read the custody log and detained persons list");
        assertContains(text, "Band 6, £38,682 to £46,580 a year (England 2025/26)");
        assertContains(text, "Management supervision: at least every 8 weeks, 60 minutes or longer.");
        assertContains(text, "Non-police personnel vetting, level 2 full (NPPV2F)");
        assertContains(text, "Site To fill in: custody suite, court or base");
        assertContains(text, "by Sam Ōkubo");
        assertContains(text, "Page 1 of");
        assertContains(text, "a reconstruction in our own words, not an official document");
        assertFalse(text.contains("an advert"), "applicants are not told of sources: " + text);
    }

    @Test
    void thePersonSpecificationTellsEssentialFromDesirable() throws IOException {
        String text = pdf(PRACTITIONER, RoleDocument.PERSON_SPECIFICATION);
        String essential = text.substring(text.indexOf("Essential: background"), text.indexOf("Essential: to short"));
        assertContains(essential, "Level 3 or diploma with experience, or registered profession Application, check");
        assertContains(essential, "NMC, HCPC or Social Work England where the post requires it");
        assertContains(essential, "enhanced with adult and child barred lists Check before the start");
        assertContains(text, "(level 4 Complex cases): " + described(PRACTITIONER, "VAL-01"));
        assertContains(text.substring(text.indexOf("Desirable")), "Lived experience of the justice system");
        assertContains(text.substring(text.indexOf("Not asked of applicants")), "Preceptorship where newly registered");
        assertFalse(text.contains("an advert"), text);
    }

    @Test
    void aPeersLivedExperienceIsEssentialAndNoFormalQualificationIsSaidOfVolunteers() throws IOException {
        String peer = pdf(PEER, RoleDocument.PERSON_SPECIFICATION);
        assertContains(
                peer.substring(0, peer.indexOf("Essential: to shortlist")),
                "Lived experience of the justice system and/or");
        String volunteer = text(new RoleCode("VOL"), RoleDocument.PERSON_SPECIFICATION);
        assertContains(volunteer, "No formal qualification is asked for.");
        assertContains(volunteer, "- Level 2 award (Assessed by: Application, check of certificates)");
        String toShortlist =
                volunteer.substring(volunteer.indexOf("TO SHORTLIST ON"), volunteer.indexOf("WHAT ELSE THE ROLE"));
        assertContains(toShortlist, "(level 2 With support)");
        assertFalse(toShortlist.contains("1 Aware"), "nobody is shortlisted on what is learned after the start");
    }

    @Test
    void theRoleProfileTellsWhatIsMissingMostOnTheWayAndHowSureWeAre() throws IOException {
        String text = pdf(PEER, RoleDocument.ROLE_PROFILE);
        assertContains(text, "Volunteer, level 2.");
        assertContains(text, "competencies have to grow, most of all:");
        assertContains(text, "we are fairly sure of it, because: NHS England’s workforce page has paid peers");
        assertContains(text, "It goes up a level when:");
        assertContains(text, "Described levels and tasks: our reconstruction, expert review pending.");
        assertContains(pdf(new RoleCode("PSL"), RoleDocument.ROLE_PROFILE), "it is our own reconstruction");
        assertContains(pdf(SPECIALIST, RoleDocument.ROLE_PROFILE), "Learning disability and neurodiversity");
    }

    @Test
    void plainTextHoldsTheSameSentencesAndCanBePasted() {
        String text = text(PRACTITIONER, RoleDocument.JOB_DESCRIPTION);
        assertTrue(text.startsWith("JOB DESCRIPTION\r\nLiaison and diversion practitioner, level 5\r\n"), text);
        assertContains(text, "\r\nSite: [to fill in: custody suite, court or base, and other sites to be covered]\r\n");
        assertContains(text, "\r\n- Writes reports for police, court and probation\r\n");
        assertFalse(text.contains("\t"), "tabs");
    }

    @Test
    void withoutDescribedLevelsAndTasksTheDocumentsSaySo() {
        RoleSheet whole = documents.sheet(sam, SPECIALIST);
        var bare = new RoleSheet(
                org.waymark.framework.Undescribed.of(whole.framework()),
                whole.role(),
                java.util.List.of(),
                whole.by(),
                whole.at());
        for (RoleDocument document : RoleDocument.values()) {
            var paper = new RolePaper();
            String text =
                    new String(paper.make(bare, document, DocumentForm.TEXT).bytes(), StandardCharsets.UTF_8);
            assertContains(text, "The levels are not described yet in this release");
            assertContains(text, "Does it well in complex situations and helps others.");
            assertTrue(paper.make(bare, document, DocumentForm.PDF).bytes().length > 1000);
        }
        assertContains(WritingText.of(JobDescription.of(bare), ""), "This release of the framework lists no tasks.");
        assertContains(WritingText.of(JobDescription.of(bare), ""), "No pattern of supervision is set for this role.");
    }

    @ParameterizedTest
    @EnumSource(RoleDocument.class)
    void everyRoleHasEveryDocumentInBothForms(RoleDocument document) throws IOException {
        for (var role : documents.sheet(sam, PEER).framework().roles()) {
            assertContains(pdf(role.code(), document), role.named());
            assertContains(text(role.code(), document), role.named());
        }
    }

    @ParameterizedTest
    @EnumSource(RoleDocument.class)
    void itCanBeReadAloudAndKept(RoleDocument document) throws Exception {
        byte[] pdf = documents.make(sam, SPECIALIST, document, DocumentForm.PDF).bytes();
        PdfStandard.assertMet(PDFAFlavour.PDFUA_1, pdf);
        PdfStandard.assertMet(PDFAFlavour.PDFA_3_A, pdf);
        try (var read = Loader.loadPDF(pdf)) {
            assertEquals("en-GB", read.getDocumentCatalog().getLanguage());
            assertEquals(
                    document.title() + ": Specialist practitioner, level 6",
                    read.getDocumentInformation().getTitle());
        }
    }

    @Test
    void theFileNameIsPlain() {
        String name = documents
                .make(sam, PRACTITIONER, RoleDocument.JOB_DESCRIPTION, DocumentForm.TEXT)
                .fileName();
        assertTrue(
                name.matches("job-description-liaison-and-diversion-practitioner-[0-9]{4}-[0-9]{2}-[0-9]{2}\\.txt"),
                name);
    }

    @Test
    void thatItWasMadeIsWrittenDownAndAStrangeRoleIsNot() {
        documents.make(sam, PEER, RoleDocument.ROLE_PROFILE, DocumentForm.PDF);
        assertThrows(
                Refused.NotFound.class,
                () -> documents.make(sam, new RoleCode("XYZ"), RoleDocument.ROLE_PROFILE, DocumentForm.PDF));
        var trail = house.get(AuditTrail.class)
                .newest(new AuditQuestion(
                        null,
                        sam.person(),
                        Act.EXPORTED,
                        house.clock().instant().plusSeconds(60),
                        10));
        assertEquals(1, trail.size());
    }

    /** The sentence that the framework has for the level that the role asks for. */
    private String described(RoleCode role, String competency) {
        RoleSheet.Need asked = documents.sheet(sam, role).needs().stream()
                .filter(need -> need.competency().code().value().equals(competency))
                .findFirst()
                .orElseThrow();
        assertTrue(asked.words().described());
        return asked.words().thirdPerson();
    }

    private String pdf(RoleCode role, RoleDocument document) throws IOException {
        Takeaway made = documents.make(sam, role, document, DocumentForm.PDF);
        return PassportPaperTest.textOf(new Pdf(made.bytes(), made.fileName())).replaceAll("\\s+", " ");
    }

    private String text(RoleCode role, RoleDocument document) {
        return new String(documents.make(sam, role, document, DocumentForm.TEXT).bytes(), StandardCharsets.UTF_8);
    }

    private static void assertContains(String text, String sentence) {
        assertTrue(text.contains(sentence), () -> "not found: " + sentence + "\nin: " + text);
    }
}
