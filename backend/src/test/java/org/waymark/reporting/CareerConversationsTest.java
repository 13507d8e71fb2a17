package org.waymark.reporting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.waymark.TestHouse;
import org.waymark.Village;
import org.waymark.assessment.EvidenceLocker;
import org.waymark.assessment.EvidenceText;
import org.waymark.development.CareerDirections;
import org.waymark.development.CarriedOver;
import org.waymark.development.Comparison;
import org.waymark.development.DevelopmentPlans;
import org.waymark.development.Difference;
import org.waymark.development.GoalSource;
import org.waymark.development.NewPlanGoal;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;

@Tag("database")
class CareerConversationsTest {

    private static final RoleCode PRACTITIONER = new RoleCode("PRA");
    private static final RoleCode SPECIALIST = new RoleCode("SPE");

    private final TestHouse house = TestHouse.open();
    private final Village village = new Village(house);
    private final CareerConversations conversations = house.get(CareerConversations.class);

    @Test
    void twoPagesSayWhereSomebodyIsAndWhereTheyGoAndKeepToTheStandard() throws Exception {
        Actor sam = prepared();
        ConversationPage page = conversations.page(sam);
        Comparison towards = page.towards();
        assertEquals(SPECIALIST, towards.step().profile().code());
        assertTrue(page.said());
        assertEquals(
                towards.step().total(),
                towards.carried().size() + towards.differences().size(),
                "whatever is asked carries over or is missing");
        for (CarriedOver line : towards.carried()) {
            assertTrue(line.mine().level().meets(line.need().level()), line::toString);
        }
        Takeaway text = conversations.make(sam, DocumentForm.TEXT);
        Takeaway pdf = conversations.make(sam, DocumentForm.PDF);
        try (var document = Loader.loadPDF(pdf.bytes())) {
            assertEquals(2, document.getNumberOfPages());
            for (String said : List.of(new String(text.bytes(), UTF_8), new PDFTextStripper().getText(document))) {
                for (String words : List.of(
                        "Piece <5>",
                        "The highest 6 of",
                        "Specialist practitioner, level 6",
                        "Who does that work well, and could I join them for a day?",
                        "What we agree")) {
                    assertTrue(said.contains(words), () -> words + " in " + said);
                }
            }
        }
        PdfStandard.assertMet(PDFAFlavour.PDFUA_1, pdf.bytes());
    }

    @Test
    void ofNobodyElseIsThereOne() {
        assertThrows(Refused.NotFound.class, () -> conversations.page(new Neighbourhood().manager()));
    }

    /** Somebody with as much as the two pages can hold. */
    private Actor prepared() {
        Actor sam = village.member("Sam", PRACTITIONER, Set.of());
        Actor priya = village.member("Priya", new RoleCode("TML"), Set.of());
        village.supervises(priya, sam);
        village.agreed(sam, priya, village.asNeeded(PRACTITIONER, Map.of()));
        house.get(CareerDirections.class).say(sam, SPECIALIST, false);
        for (int piece = 0; piece < 7; piece++) {
            house.get(EvidenceLocker.class)
                    .add(
                            sam,
                            new EvidenceText(
                                    "Piece <" + piece + ">" + " of work".repeat(8),
                                    "A note",
                                    "",
                                    LocalDate.of(2026, 1, 10 + piece),
                                    Set.of()));
        }
        conversations.page(sam).towards().differences().stream().limit(7).forEach(gap -> plan(sam, gap));
        return sam;
    }

    private void plan(Actor sam, Difference gap) {
        house.get(DevelopmentPlans.class)
                .begin(
                        sam,
                        new NewPlanGoal(gap.competency().code(), gap.next().level(), GoalSource.GAP, null, List.of()));
    }
}
