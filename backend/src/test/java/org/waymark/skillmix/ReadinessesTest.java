package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.SiteKind;

@Tag("database")
class ReadinessesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);

    private final CoverTown town = new CoverTown();
    private final Readinesses readinesses = town.here.house.get(Readinesses.class);
    private final Actor manager = town.here.manager();

    @Test
    void aManagerIsToldWhyAndUntilWhenOfEverybody() {
        PersonId carys = town.counting("Carys");
        PersonId sam = town.inPost("Sam", Neighbourhood.PRACTITIONER, null, town.suite);
        SiteReadiness told = readinesses.at(manager, town.suite, null);
        assertEquals(2, told.people().size());
        assertEquals(
                List.of(carys),
                told.ready().stream().map(one -> one.readiness().person()).toList());
        Readiness one = readinesses.of(manager, carys, town.suite, DAY);
        assertTrue(one.isReady());
        assertEquals(LocalDate.of(2027, 5, 21), one.changesOn());
        Readiness not = readinesses.of(manager, sam, town.suite, DAY);
        assertEquals("Not cleared there.", not.reason(Rule.CLEARANCE).words());
        assertEquals("No levels have been agreed yet.", not.reason(Rule.LEVELS).words());
    }

    @Test
    void clearanceThatWasEndedLooksLikeClearanceThatNeverWas() {
        PersonId ended = town.counting("Ended");
        CoverTown.write("UPDATE clearance SET ended_on = ? WHERE person_id = ?", DAY.minusDays(3), ended.value());
        PersonId never = town.inPost("Never", Neighbourhood.PRACTITIONER, null, town.suite);
        assertEquals(
                readinesses.of(manager, never, town.suite, DAY).reason(Rule.CLEARANCE),
                readinesses.of(manager, ended, town.suite, DAY).reason(Rule.CLEARANCE));
    }

    @Test
    void everybodyAsksAboutThemselvesAndGetsTheSameAnswer() {
        PersonId carys = town.counting("Carys");
        PersonId dev = town.counting("Dev");
        Actor herself = town.here.staff(carys);
        assertEquals(readinesses.of(manager, carys, town.suite, DAY), readinesses.of(herself, carys, town.suite, null));
        assertThrows(Refused.NotFound.class, () -> readinesses.of(herself, dev, town.suite, DAY));
        assertThrows(Refused.NotFound.class, () -> readinesses.at(herself, town.suite, DAY));
    }

    @Test
    void theManagerOfAnotherServiceLearnsNothing() {
        PersonId carys = town.counting("Carys");
        Actor other = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> readinesses.of(other, carys, town.suite, DAY));
        assertThrows(Refused.NotFound.class, () -> readinesses.at(other, town.suite, DAY));
        assertThrows(Refused.NotFound.class, () -> readinesses.at(manager, new SiteId(-1), DAY));
        assertThrows(Refused.NotFound.class, () -> readinesses.of(manager, new PersonId(-1), town.suite, DAY));
    }

    @Test
    void aSuiteWithoutNeedsAsksForWhatIsUsualAndSaysSo() {
        SiteReadiness told = readinesses.at(manager, town.suite, DAY);
        assertEquals(CoverTown.FULL, told.clearance());
        assertTrue(told.asks().startsWith("No cover need says what this site asks for, so "), told.asks());
        SiteId london = town.site("London suite", SiteKind.CUSTODY_SUITE, new ForceCode("MPS"));
        assertEquals("MPS", readinesses.at(manager, london, DAY).clearance());
        SiteId base = town.site("Base", SiteKind.COMMUNITY_BASE, null);
        assertEquals("", readinesses.at(manager, base, DAY).clearance());
    }

    @Test
    void theLowestClearanceThatANeedAsksForIsEnough() {
        PersonId sam = town.inPost("Sam", Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(sam, CoverTown.KENT, "NPPV2A", DAY.plusDays(30));
        town.paper.agree(sam, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(1));
        assertFalse(readinesses.of(manager, sam, town.suite, DAY).isReady());
        CoverTown.plan(
                town.suite,
                LONG_AGO,
                CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 1, CoverTown.FULL, false),
                CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 1, "NPPV2A", false));
        assertTrue(readinesses.of(manager, sam, town.suite, DAY).isReady());
        assertTrue(readinesses.at(manager, town.suite, DAY).asks().endsWith(" at least."));
    }
}
