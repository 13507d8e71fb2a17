package org.waymark.skillmix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Level;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.SiteId;
import org.waymark.people.Neighbourhood;
import org.waymark.people.Posts;
import org.waymark.people.TeamPosts;
import org.waymark.people.WomanChoice;
import org.waymark.people.WomanOffers;
import org.waymark.provision.CoverNeed;
import org.waymark.provision.SiteKind;

@Tag("database")
class CoverTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final LocalDate LONG_AGO = LocalDate.of(2025, 1, 1);
    private static final CompetencyCode RISK = new CompetencyCode("RSK-01");

    private final CoverTown town = new CoverTown();
    private final Cover cover = town.here.house.get(Cover.class);
    private final Actor manager = town.here.manager();

    @Test
    void aSiteWithoutAnybodyIsANoneAndOnePersonIsOneDeep() {
        CoverNeed need = town.need(2, LONG_AGO);
        assertEquals(Verdict.NONE, today(need).verdict());
        PersonId carys = town.counting("Carys");
        NeedCover one = today(need);
        assertEquals(Verdict.ONE_DEEP, one.verdict());
        assertEquals(
                List.of(carys),
                one.counted().stream().map(NeedCover.Counted::person).toList());
        assertTrue(one.isGap());
        assertEquals("Two liaison and diversion practitioners", capital(one.asks()));
    }

    @Test
    void aReportSaysWhatCoverStandsOn() {
        assertEquals(
                new CoverGround(0, 1, List.of(new CoverGround.Unplanned(town.suite, "Kirkham custody suite"))),
                ground());
        CoverTown.plan(town.suite, LONG_AGO);
        assertEquals(new CoverGround(0, 1, List.of()), ground(), "it was said that the suite needs nobody");
        town.need(2, DAY.minusDays(1));
        town.inPost("Sam", Neighbourhood.PRACTITIONER, null);
        town.inPost("Left", Neighbourhood.PRACTITIONER, DAY.minusDays(1), town.suite);
        town.post(town.here.person("Later"), Neighbourhood.PRACTITIONER, DAY.plusDays(1), null, town.suite);
        assertEquals(new CoverGround(1, 1, List.of()), ground());
    }

    @Test
    void gapsAreCountedAtEachSiteThatHasNeeds() {
        SiteId base = town.site("Base", SiteKind.COMMUNITY_BASE, null);
        town.site("Bare", SiteKind.COMMUNITY_BASE, null);
        CoverTown.plan(
                town.suite,
                LONG_AGO,
                CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 1, CoverTown.FULL, false),
                CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 2, CoverTown.FULL, false));
        CoverTown.plan(base, LONG_AGO, CoverTown.need(base, Neighbourhood.PRACTITIONER, Map.of(), 1, "", false));
        town.counting("Carys");
        assertEquals(Map.of(town.suite, 1, base, 1), cover.gapsBySite(manager, town.here.id()));
        assertThrows(Refused.NotFound.class, () -> cover.gapsBySite(new Neighbourhood().manager(), town.here.id()));
    }

    private CoverGround ground() {
        return cover.report(manager, town.here.id(), DAY, Set.of()).ground();
    }

    @Test
    void eachRuleSaysWhatItCosts() {
        CoverNeed need = town.need(2, LONG_AGO);
        town.counting("Carys");
        PersonId sam = town.inPost("Sam", Neighbourhood.PRACTITIONER, null, town.suite);
        town.paper.agree(sam, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(1));
        PersonId dev = town.inPost("Dev", Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(dev, DAY.plusDays(9));
        town.paper.agree(dev, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(13));
        NeedCover told = today(need);
        assertEquals(Map.of(CountRule.IN_POST, 1, CountRule.CLEARED, 2, CountRule.LEVELS_IN_DATE, 2), told.without());
        NeedCover all = cover.coverage(
                        manager, town.here.id(), DAY, Set.of(CountRule.CLEARED, CountRule.LEVELS_IN_DATE))
                .find(need.id())
                .orElseThrow();
        assertEquals(3, all.have());
    }

    @Test
    void itIsToldAsItWasOnADayInThePast() {
        LocalDate then = LocalDate.of(2026, 3, 10);
        CoverNeed before = town.need(1, LONG_AGO);
        CoverNeed since = town.need(3, LocalDate.of(2026, 6, 1));
        PersonId leaver = town.inPost("Lena", Neighbourhood.PRACTITIONER, LocalDate.of(2026, 4, 30), town.suite);
        town.cleared(leaver, LocalDate.of(2026, 5, 1));
        town.paper.agree(leaver, Neighbourhood.PRACTITIONER, 0, LocalDate.of(2025, 8, 1));
        PersonId carys = town.counting("Carys");
        Coverage past = cover.coverage(manager, town.here.id(), then, Set.of());
        assertEquals(1, past.needs().size());
        NeedCover told = past.find(before.id()).orElseThrow();
        assertEquals(
                List.of(leaver),
                told.counted().stream().map(NeedCover.Counted::person).toList());
        Coverage now = cover.coverage(manager, town.here.id(), null, Set.of());
        assertEquals(
                List.of(carys),
                now.find(since.id()).orElseThrow().counted().stream()
                        .map(NeedCover.Counted::person)
                        .toList());
        assertTrue(now.find(before.id()).isEmpty());
    }

    @Test
    void theRuleOfThatDayCounts() {
        CoverNeed need = town.need(1, LONG_AGO);
        PersonId dev = town.inPost("Dev", Neighbourhood.PRACTITIONER, null, town.suite);
        town.cleared(dev, DAY.plusDays(9));
        town.paper.agree(dev, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(8));
        town.counts(6, DAY.minusDays(10));
        assertEquals(0, today(need).have());
        assertEquals(
                1,
                cover.coverage(manager, town.here.id(), DAY.minusDays(11), Set.of())
                        .find(need.id())
                        .orElseThrow()
                        .have());
    }

    @Test
    void levelsAndClearancesOfLaterDaysDoNotCountBefore() {
        CoverNeed need = town.need(1, LONG_AGO);
        PersonId sam = town.counting("Sam");
        LocalDate before = DAY.minusMonths(6).minusDays(1);
        assertEquals(
                List.of(),
                cover.coverage(manager, town.here.id(), before, Set.of())
                        .find(need.id())
                        .orElseThrow()
                        .counted());
        assertEquals(sam, today(need).counted().getFirst().person());
    }

    @Test
    void aClosedSiteNeedsNothing() {
        SiteId court = town.site("Old court", SiteKind.MAGISTRATES_COURT, null);
        CoverTown.plan(court, LONG_AGO, CoverTown.need(court, null, Map.of(RISK, new Level(3)), 1, "", false));
        town.need(1, LONG_AGO);
        assertEquals(
                2,
                cover.coverage(manager, town.here.id(), DAY, Set.of()).needs().size());
        CoverTown.write("UPDATE site SET closed_on = ? WHERE id = ?", DAY.minusDays(1), court.value());
        assertEquals(
                1,
                cover.coverage(manager, town.here.id(), DAY, Set.of()).needs().size());
    }

    @Test
    void theChoiceOfAWomanIsToldOfAGroupAndNeverOfOnePerson() {
        CoverNeed need = CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 2, CoverTown.FULL, true);
        CoverNeed other = CoverTown.need(town.suite, Neighbourhood.PRACTITIONER, Map.of(), 1, CoverTown.FULL, false);
        CoverTown.plan(town.suite, LONG_AGO, need, other);
        assertEquals(WomanChoice.NOBODY, today(need).womanChoice());
        PersonId carys = town.counting("Carys");
        town.here.house.get(WomanOffers.class).choose(town.here.staff(carys), true);
        assertEquals(WomanChoice.NOT_TOLD, today(need).womanChoice());
        town.counting("Dev");
        assertEquals(WomanChoice.SOMEBODY, today(need).womanChoice());
        assertNull(today(other).womanChoice());
    }

    @Test
    void theManagerOfOneServiceDoesNotLearnOfAnotherAndStaffMayNotAsk() {
        var elsewhere = new Neighbourhood();
        CoverNeedId need = town.need(1, LONG_AGO).id();
        assertThrows(Refused.NotFound.class, () -> cover.coverage(manager, elsewhere.id(), DAY, Set.of()));
        assertThrows(Refused.NotFound.class, () -> cover.report(elsewhere.manager(), town.here.id(), DAY, Set.of()));
        assertThrows(Refused.NotFound.class, () -> cover.story(elsewhere.manager(), town.here.id(), need, DAY));
        Actor staff = town.here.staff(town.counting("Sam"));
        assertThrows(Refused.NotFound.class, () -> cover.coverage(staff, town.here.id(), DAY, Set.of()));
        assertTrue(cover.glance(staff).isEmpty());
        assertThrows(Refused.NotFound.class, () -> cover.story(manager, town.here.id(), new CoverNeedId(-5), DAY));
    }

    @Test
    void everyReadingIsWrittenDown() throws SQLException {
        town.need(1, LONG_AGO);
        cover.coverage(manager, town.here.id(), DAY, Set.of());
        cover.report(manager, town.here.id(), DAY, Set.of());
        try (var connection = town.here.house.plainConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("SELECT COUNT(*) FROM audit_row WHERE act = 'COVER_READ' AND object = 'service "
                                + town.here.id().text() + "'")) {
            rows.next();
            assertEquals(2, rows.getInt(1));
        }
    }

    @Test
    void aPictureTakesSixStatementsForThreePeopleAndForSixty() {
        var small = filled(3);
        var large = filled(60);
        assertEquals(6, asked(small));
        assertEquals(6, asked(large));
    }

    /** What one picture asks for; what the actor may do at all is asked before, as it is remembered. */
    private static int asked(CoverTown place) {
        CoverPictures pictures = place.here.house.get(CoverPictures.class);
        Actor manager = place.here.manager();
        place.here.house.get(TeamPosts.class).from(manager, place.here.id(), DAY);
        assertTrue(pictures.of(manager, place.here.id(), DAY).people().size() >= 3);
        place.here.house.get(org.waymark.access.Access.class).forget(new PersonId(-1));
        return StatementCounter.of(() -> pictures.of(manager, place.here.id(), DAY));
    }

    private static CoverTown filled(int people) {
        var place = new CoverTown();
        for (int i = 0; i < people; i++) {
            place.counting("P" + i);
        }
        place.need(2, LONG_AGO);
        return place;
    }

    @Test
    void aPostKeepsAllItsSitesStrandsAndHours() {
        var sites = new HashSet<SiteId>();
        for (int i = 0; i < 70; i++) {
            sites.add(town.site("Clinic " + i, SiteKind.COMMUNITY_BASE, null));
        }
        PersonId sam = town.inPost("Sam", Neighbourhood.PRACTITIONER, null, sites.toArray(SiteId[]::new));
        var post = town.here.house.get(TeamPosts.class).from(manager, town.here.id(), DAY).stream()
                .filter(one -> one.person().equals(sam))
                .findFirst()
                .orElseThrow();
        assertEquals(sites, post.sites());
        assertEquals("37.5", post.weeklyHours().toPlainString());
        assertNull(post.team());
    }

    @Test
    void aPostThatEndsTodayIsFeltAtOnce() {
        CoverNeed need = town.need(1, LONG_AGO);
        PersonId sam = town.here.person("Sam");
        var post = town.post(sam, Neighbourhood.PRACTITIONER, LONG_AGO, null, town.suite);
        town.cleared(sam, DAY.plusDays(9));
        town.paper.agree(sam, Neighbourhood.PRACTITIONER, 0, DAY.minusMonths(8));
        assertEquals(1, today(need).have());
        town.here.house.get(Posts.class).end(town.here.console, post, DAY.minusDays(1), 0);
        assertEquals(0, today(need).have());
    }

    private static String capital(String words) {
        return NeedWords.capital(words);
    }

    private NeedCover today(CoverNeed need) {
        return cover.coverage(manager, town.here.id(), null, Set.of())
                .find(need.id())
                .orElseThrow();
    }
}
