package org.waymark.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;

@Tag("database")
class DocumentsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final CompetencyCode LOW = new CompetencyCode("VAL-01");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final Documents documents = house.get(Documents.class);
    private final Actor sam = village.member("Sam", PRACTITIONER, Set.of());
    private final Actor priya = village.member("Priya", new RoleCode("TML"), Set.of());

    @Test
    void itSaysWhatIsAgreedByWhomAndWhatIsNot() throws IOException {
        village.supervises(priya, sam);
        village.agreed(sam, priya, village.asNeeded(PRACTITIONER, Map.of(LOW, new Level(1))));
        house.get(EvidenceLocker.class)
                .add(
                        sam,
                        new EvidenceText(
                                "Thank-you card from court",
                                "Private words",
                                "",
                                LocalDate.of(2026, 5, 7),
                                Set.of(LOW)));

        Passport passport = documents.preview(sam, sam.person());
        assertEquals(80, passport.asked());
        assertEquals(79, passport.met());
        assertEquals(1, passport.below());

        String text = PassportPaperTest.textOf(documents.passport(sam, sam.person()));
        assertTrue(text.contains("Sam Ōkubo"), text);
        assertTrue(text.contains("Priya Ōkubo"), text);
        assertTrue(text.contains("Thank-you card from court"), text);
        assertTrue(!text.contains("Private words"), text);
        assertTrue(text.replace("\n", " ").contains("reconstruction"), text);
    }

    @Test
    void withNothingAgreedItListsWhatIsOpen() {
        Passport passport = documents.preview(sam, sam.person());
        assertEquals(80, passport.notAgreed().size());
        assertTrue(passport.parts().isEmpty());
    }

    @Test
    void supervisorAndManagerMayMakeItAndOthersMayNotKnow() {
        village.supervises(priya, sam);
        Actor nadia = village.manager("Nadia");
        assertTrue(documents.passport(priya, sam.person()).bytes().length > 1000);
        assertTrue(documents.passport(nadia, sam.person()).bytes().length > 1000);
        Actor colleague = village.member("Alex", PRACTITIONER, Set.of());
        Actor stranger = new Village(house).manager("Stranger");
        assertThrows(Refused.NotFound.class, () -> documents.passport(colleague, sam.person()));
        assertThrows(Refused.NotFound.class, () -> documents.preview(stranger, sam.person()));
    }

    @Test
    void thatItWasMadeIsWrittenDown() {
        documents.passport(sam, sam.person());
        var rows = house.get(AuditTrail.class)
                .newest(new AuditQuestion(
                        sam.person(),
                        null,
                        Act.PASSPORT_MADE,
                        house.clock().instant().plusSeconds(60),
                        10));
        assertEquals(1, rows.size());
    }
}
