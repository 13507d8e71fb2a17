package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.NewPost;
import org.waymark.people.Posts;
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
    void everybodySeesAtWhichOfTheirOwnSitesTheyMayWorkWithTheSameAnswers() {
        SiteId london = town.site("A London suite", SiteKind.CUSTODY_SUITE, new ForceCode("MPS"));
        SiteId closed = town.site("Closed", SiteKind.COMMUNITY_BASE, null);
        town.site("Not hers", SiteKind.COMMUNITY_BASE, null);
        PersonId carys = town.inPost("Carys", Neighbourhood.PRACTITIONER, null, town.suite, london, closed);
        town.cleared(carys, DAY.plusYears(1));
        town.paper.agree(carys, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(6));
        CoverTown.write("UPDATE site SET closed_on = ? WHERE id = ?", DAY.minusDays(1), closed.value());
        OwnReadiness own = readinesses.mine(town.here.staff(carys));
        assertEquals(
                List.of("Kirkham custody suite", "A London suite"),
                own.sites().stream().map(OwnReadiness.AtSite::siteName).toList(),
                "where she may work comes first; sites that closed and those of others are left out");
        assertEquals(1, own.ready().size());
        assertEquals(1, own.posts());
        for (OwnReadiness.AtSite one : own.sites()) {
            assertEquals(readinesses.of(manager, carys, one.readiness().site(), DAY), one.readiness());
            assertEquals(town.here.service.name(), one.serviceName());
        }
    }

    @Test
    void ownSitesInTwoServicesTakeAsManyStatementsAsInOne() {
        PersonId carys = town.counting("Carys");
        Actor herself = town.here.staff(carys);
        readinesses.mine(herself);
        int one = StatementCounter.of(() -> readinesses.mine(herself));
        var elsewhere = new CoverTown();
        var post = new NewPost(
                carys,
                elsewhere.here.id(),
                null,
                Neighbourhood.PRACTITIONER,
                "",
                new BigDecimal("10"),
                LONG_AGO,
                null,
                null,
                Set.of(),
                Set.of(elsewhere.suite));
        town.here.house.get(Posts.class).start(town.here.console, post);
        OwnReadiness both = readinesses.mine(herself);
        assertTrue(both.isInSeveralServices());
        assertEquals(2, both.sites().size());
        assertEquals(one, StatementCounter.of(() -> readinesses.mine(herself)));
        assertTrue(one <= 8, "posts, sites, rules, needs, clearances, levels, names of services: " + one);
    }

    @Test
    void whoeverHasNoPostHasNoSites() {
        OwnReadiness none = readinesses.mine(town.here.staff(town.here.person("Ira")));
        assertEquals(0, none.posts());
        assertTrue(none.sites().isEmpty());
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
