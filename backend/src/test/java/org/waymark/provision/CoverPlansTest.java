package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.audit.Act;
import org.waymark.audit.AuditQuestion;
import org.waymark.audit.AuditTrail;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Level;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.people.Neighbourhood;

@Tag("database")
class CoverPlansTest {

    private static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 1);
    private static final LocalDate LEAP = LocalDate.of(2028, 2, 29);
    private static final CoverLine PRACTITIONERS = new CoverLine(
            null,
            "",
            "Mon-Fri",
            "08:00 to 18:00",
            "PRA",
            "",
            "2",
            "",
            "NPPV2F",
            "critical",
            "Two are needed to see people within the hour.");

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final CoverPlans plans = here.house.get(CoverPlans.class);
    private final Sites sites = here.house.get(Sites.class);
    private final Site suite = site("Suite", SiteKind.CUSTODY_SUITE);

    @BeforeAll
    static void forcesAreThere() {
        TestHouse.open().get(ForceImport.class).load(TestHouse.console());
    }

    @Test
    void everythingThatIsTypedIsReadBackAsItWasMeant() {
        CoverLine women = new CoverLine(
                null, "Women", "sat, Sunday", "22:00-06:00", "", "com-01 3; RSK02 3", "3", "yes", "", "2", "Nights.");
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, women));
        List<CoverNeed> needs = plans.needsOn(console, List.of(here.id()), MARCH);
        assertEquals(2, needs.size());
        CoverNeed second = needs.get(1);
        assertEquals(
                new CoverNeed(
                        second.id(),
                        suite.id(),
                        Pathway.WOMEN,
                        Set.of(java.time.DayOfWeek.SATURDAY, java.time.DayOfWeek.SUNDAY),
                        new Spell(1320, 1800),
                        null,
                        Map.of(
                                new CompetencyCode("COM-01"), new Level(3),
                                new CompetencyCode("RSK-02"), new Level(3)),
                        3,
                        true,
                        "",
                        Criticality.IMPORTANT,
                        "Nights."),
                second);
        assertEquals(new RoleCode("PRA"), needs.getFirst().role());
        assertEquals("NPPV2F", needs.getFirst().clearance());
        assertEquals(List.of(), plans.needsOn(console, List.of(here.id()), MARCH.minusDays(1)));
        assertEquals(List.of(), plans.needsOn(console, List.of(), MARCH));
    }

    @Test
    void aPlanReplacesTheWholeFromItsDayOnAndNeverTouchesEarlierDays() {
        int version = plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, line("COM-01 3", "1")));
        plans.save(console, suite.id(), version, APRIL, List.of(with(PRACTITIONERS, "5")));
        assertEquals(List.of(2, 1), headcounts(APRIL.minusDays(1)));
        assertEquals(List.of(5), headcounts(APRIL));
        assertEquals(List.of(5), headcounts(LEAP));
        assertEquals(
                APRIL,
                plans.ofSite(console, suite.id()).nextAfter(MARCH).orElseThrow().from());
    }

    @Test
    void aNeedKeepsItsIdThroughPlansThatKeepIt() {
        int version = plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, line("COM-01 3", "1")));
        List<CoverNeed> first = plans.needsOn(console, List.of(here.id()), MARCH);
        CoverLine carried = new CoverLine(
                first.get(1).id(), "", "daily", "", "", "COM-01 2", "4", "", "", "useful", "Asks for something else.");
        plans.save(
                console,
                suite.id(),
                version,
                APRIL,
                List.of(carried, with(PRACTITIONERS, "3"), carried("RSK-02 3", first.get(1))));
        List<CoverNeed> second = plans.needsOn(console, List.of(here.id()), APRIL);
        assertEquals(first.get(1).id(), second.get(0).id(), "the line carries the id");
        assertEquals(first.get(0).id(), second.get(1).id(), "the line asks for the same as before");
        assertNotEquals(first.get(1).id(), second.get(2).id(), "an id is given once");
    }

    @Test
    void needsAreCountedAtEachSiteForWhichAnythingIsPlanned() {
        Site nobody = site("Nobody", SiteKind.COMMUNITY_BASE);
        site("Bare", SiteKind.COMMUNITY_BASE);
        var later = new SiteForm("Later", SiteKind.COMMUNITY_BASE, null, "", "", APRIL);
        Site opens = sites.add(console, here.id(), later);
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, line("COM-01 3", "1")));
        plans.save(console, nobody.id(), 0, MARCH, List.of());
        plans.save(console, opens.id(), 0, APRIL, List.of(line("COM-01 3", "1")));
        assertEquals(Map.of(opens.id(), 1), plans.counts(console, here.id(), MARCH.minusDays(1)));
        assertEquals(Map.of(suite.id(), 2, nobody.id(), 0, opens.id(), 1), plans.counts(console, here.id(), MARCH));
        Runnable ask = () -> plans.counts(console, here.id(), MARCH);
        assertEquals(1, StatementCounter.of(ask));
    }

    @Test
    void itIsKnownWhoseANeedIsWheneverItIsPlannedFor() {
        int version = plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS));
        CoverNeedId need =
                plans.needsOn(console, List.of(here.id()), MARCH).getFirst().id();
        plans.save(console, suite.id(), version, APRIL, List.of(with(PRACTITIONERS, "5")));
        assertEquals(Map.of(need, here.id()), plans.servicesOf(console, List.of(need, new CoverNeedId(1))));
        assertEquals(Map.of(), plans.servicesOf(console, List.of()));
        Runnable ask = () -> plans.servicesOf(console, List.of(need));
        assertEquals(1, StatementCounter.of(ask));
    }

    @Test
    void anIdOfAnotherSiteIsNotTaken() {
        Site other = site("Other", SiteKind.CUSTODY_SUITE);
        plans.save(console, other.id(), 0, MARCH, List.of(PRACTITIONERS));
        CoverNeed there = plans.needsOn(console, List.of(here.id()), MARCH).getFirst();
        plans.save(console, suite.id(), 0, MARCH, List.of(carried("COM-01 3", there)));
        assertEquals(
                2,
                plans.needsOn(console, List.of(here.id()), MARCH).stream()
                        .map(CoverNeed::id)
                        .distinct()
                        .count());
    }

    @Test
    void whatBeginsOnTheSameDayIsReplacedAndTakingItBackLetsTheOlderHoldOn() {
        int version = plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS));
        version = plans.save(console, suite.id(), version, LEAP, List.of(with(PRACTITIONERS, "3")));
        version = plans.save(console, suite.id(), version, LEAP, List.of());
        assertEquals(List.of(), headcounts(LEAP));
        assertEquals(2, plans.ofSite(console, suite.id()).plans().size());
        version = plans.withdraw(console, suite.id(), version, LEAP);
        assertEquals(List.of(2), headcounts(LEAP));
        int last = version;
        assertThrows(Refused.NotNow.class, () -> plans.withdraw(console, suite.id(), last, LEAP));
    }

    @Test
    void plansBeginAndEndOnDaysOnWhichClocksChange() {
        LocalDate forward = LocalDate.of(2027, 3, 28);
        LocalDate back = LocalDate.of(2027, 10, 31);
        int version = plans.save(console, suite.id(), 0, forward, List.of(PRACTITIONERS));
        plans.save(console, suite.id(), version, back, List.of(with(PRACTITIONERS, "7")));
        assertEquals(List.of(), headcounts(forward.minusDays(1)));
        assertEquals(List.of(2), headcounts(forward));
        assertEquals(List.of(2), headcounts(back.minusDays(1)));
        assertEquals(List.of(7), headcounts(back));
    }

    @Test
    void onlySitesThatAreOpenNeedAnything() {
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS));
        sites.close(console, suite.id(), APRIL, 1);
        assertEquals(List.of(2), headcounts(APRIL));
        assertEquals(List.of(), headcounts(APRIL.plusDays(1)));
        Refused.NotValid late = assertThrows(
                Refused.NotValid.class,
                () -> plans.save(console, suite.id(), 2, APRIL.plusDays(1), List.of(PRACTITIONERS)));
        assertEquals("from", late.faults().getFirst().field());
        Refused.NotValid early = assertThrows(
                Refused.NotValid.class,
                () -> plans.save(console, suite.id(), 2, Neighbourhood.DAY.minusDays(1), List.of(PRACTITIONERS)));
        assertEquals("from", early.faults().getFirst().field());
    }

    @Test
    void nothingIsSavedWhereOneCellIsWrong() {
        CoverLine wrong = line("COM-01 3", "10,000");
        Refused.NotValid refused = assertThrows(
                Refused.NotValid.class, () -> plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, wrong)));
        assertEquals("row.2.headcount", refused.faults().getFirst().field());
        assertEquals(List.of(), plans.ofSite(console, suite.id()).plans());
        assertEquals(0, plans.ofSite(console, suite.id()).site().version());
    }

    @Test
    void twoHundredBadRowsOfFiveThousandGiveASentenceEachAndNothingIsSaved() {
        var lines = new ArrayList<>(Collections.nCopies(5000, CoverLine.EMPTY));
        var days = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
        for (int at = 0; at < 5000; at++) {
            int minute = at / 7;
            String hours =
                    "%02d:%02d to %02d:%02d".formatted(minute / 60, minute % 60, (minute + 1) / 60, (minute + 1) % 60);
            String people = at % 25 == 0 ? "0" : "2";
            lines.set(at, new CoverLine(null, "", days.get(at % 7), hours, "PRA", "", people, "", "", "1", ""));
        }
        Refused.NotValid refused =
                assertThrows(Refused.NotValid.class, () -> plans.save(console, suite.id(), 0, MARCH, lines));
        assertEquals(200, refused.faults().size());
        assertEquals("row.4976.headcount", refused.faults().getLast().field());
        assertEquals(List.of(), plans.ofSite(console, suite.id()).plans());
        lines.add(PRACTITIONERS);
        Refused.NotValid many =
                assertThrows(Refused.NotValid.class, () -> plans.save(console, suite.id(), 0, MARCH, lines));
        assertEquals("lines", many.faults().getFirst().field());
    }

    @Test
    void fiveThousandSoundRowsAreSavedInFewStatements() {
        var lines = new ArrayList<CoverLine>();
        for (int at = 0; at < 5000; at++) {
            String day = at % 2 == 0 ? "Mon" : "Tue";
            int opens = at / 2 % 1440;
            String hours =
                    "%02d:%02d to %02d:%02d".formatted(opens / 60, opens % 60, (opens + 1) / 60 % 24, (opens + 1) % 60);
            String skill = at / 2880 == 0 ? "COM-01 3" : "RSK-02 3";
            lines.add(new CoverLine(null, "", day, hours, "", skill, "1", "", "", "1", ""));
        }
        int statements = StatementCounter.of(() -> plans.save(console, suite.id(), 0, MARCH, lines));
        assertTrue(statements < 30, statements + " statements");
        assertEquals(5000, plans.needsOn(console, List.of(here.id()), MARCH).size());
    }

    @Test
    void aPreviewReadsEveryLineTellsItsFaultsAndSavesNothing() {
        CoverPreview preview = plans.preview(
                console, suite.id(), MARCH, List.of(PRACTITIONERS, CoverLine.EMPTY, line("COM-01 3", "1")));
        assertEquals(3, preview.rows().size());
        assertEquals(2, preview.needs().size());
        assertTrue(preview.rows().get(1).faults().size() >= 3);
        assertEquals(preview.faults(), preview.rows().get(1).faults());
        assertEquals(List.of(), plans.ofSite(console, suite.id()).plans());
    }

    @Test
    void onlyManagersOfTheServicePlanAndEverybodyElseFindsNoSite() {
        Actor manager = here.manager();
        Actor stranger = new Neighbourhood().manager();
        Actor staff = here.staff(here.person("Sam"));
        assertEquals(1, plans.save(manager, suite.id(), 0, MARCH, List.of(PRACTITIONERS)));
        assertThrows(Refused.NotFound.class, () -> plans.save(stranger, suite.id(), 1, APRIL, List.of(PRACTITIONERS)));
        assertThrows(Refused.NotFound.class, () -> plans.withdraw(stranger, suite.id(), 1, MARCH));
        assertThrows(Refused.NotFound.class, () -> plans.preview(stranger, suite.id(), APRIL, List.of()));
        assertThrows(Refused.NotAllowed.class, () -> plans.save(staff, suite.id(), 1, APRIL, List.of(PRACTITIONERS)));
        Actor admin = here.holding(here.person("Ada"), Role.ADMIN, null);
        assertEquals(2, plans.save(admin, suite.id(), 1, APRIL, List.of(PRACTITIONERS)));
    }

    @Test
    void whoeverComesSecondIsTold() {
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS));
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> plans.save(console, suite.id(), 0, MARCH, List.of(with(PRACTITIONERS, "4"))));
        assertThrows(Refused.ChangedMeanwhile.class, () -> plans.withdraw(console, suite.id(), 0, MARCH));
        assertEquals(List.of(2), headcounts(MARCH));
    }

    @Test
    void theTrailTellsThatAPlanWasMadeAndTakenBack() {
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS));
        plans.withdraw(console, suite.id(), 1, MARCH);
        assertEquals("from 2027-03-01: 1 needs", newest(Act.COVER_PLANNED));
        assertEquals("from 2027-03-01", newest(Act.COVER_PLAN_WITHDRAWN));
    }

    @Test
    void needsTakeOneStatementHoweverManySitesThereAre() {
        plans.save(console, suite.id(), 0, MARCH, List.of(PRACTITIONERS, line("COM-01 3; RSK-02 3", "1")));
        Runnable ask = () -> plans.needsOn(console, List.of(here.id()), MARCH);
        ask.run();
        assertEquals(1, StatementCounter.of(ask));
        for (int more = 0; more < 5; more++) {
            Site site = site("Suite " + more, SiteKind.CUSTODY_SUITE);
            plans.save(console, site.id(), 0, MARCH, List.of(PRACTITIONERS));
        }
        assertEquals(1, StatementCounter.of(ask));
        assertEquals(7, plans.needsOn(console, List.of(here.id()), MARCH).size());
    }

    @Test
    void theBookTellsTheSitesAndTheMonthsInOneStatement() {
        here.house
                .get(ServiceRules.class)
                .set(
                        console,
                        here.id(),
                        0,
                        APRIL,
                        new ServiceRule(
                                6,
                                ServiceRule.USUAL.leavePercent(),
                                ServiceRule.USUAL.trainingPercent(),
                                ServiceRule.USUAL.sicknessPercent(),
                                ServiceRule.USUAL.fullTimeHours()));
        assertEquals(12, sites.bookOn(console, here.id(), APRIL.minusDays(1)).levelMonths());
        SiteBook book = sites.bookOn(console, here.id(), APRIL);
        assertEquals(6, book.levelMonths());
        assertEquals(here.service.name(), book.name());
        assertEquals(
                List.of(suite.id()),
                book.places().stream().map(SiteBook.Place::id).toList());
        assertEquals(1, StatementCounter.of(() -> sites.bookOn(console, here.id(), APRIL)));
        Neighbourhood empty = new Neighbourhood();
        assertEquals(List.of(), sites.bookOn(console, empty.id(), APRIL).places());
        assertThrows(Refused.NotFound.class, () -> sites.bookOn(console, new org.waymark.kernel.ServiceId(1), APRIL));
    }

    private String newest(Act act) {
        var entry = here.house
                .get(AuditTrail.class)
                .newest(new AuditQuestion(
                        null, null, act, here.house.clock().instant().plusSeconds(5), 1))
                .getFirst();
        assertEquals("site " + suite.id().text(), entry.object());
        return entry.changes();
    }

    private Site site(String name, SiteKind kind) {
        return sites.add(
                console, here.id(), new SiteForm(name, kind, new ForceCode("SUFFOLK"), "", "", Neighbourhood.DAY));
    }

    private List<Integer> headcounts(LocalDate day) {
        return plans.needsOn(console, List.of(here.id()), day).stream()
                .map(CoverNeed::headcount)
                .toList();
    }

    private static CoverLine line(String competencies, String headcount) {
        return new CoverLine(null, "", "all days", "", "", competencies, headcount, "no", "", "important", "");
    }

    private static CoverLine carried(String competencies, CoverNeed need) {
        return new CoverLine(need.id(), "", "Mon", "", "", competencies, "1", "no", "", "important", "");
    }

    private static CoverLine with(CoverLine line, String headcount) {
        return new CoverLine(
                line.id(),
                line.pathway(),
                line.days(),
                line.hours(),
                line.role(),
                line.competencies(),
                headcount,
                line.woman(),
                line.clearance(),
                line.criticality(),
                line.reason());
    }
}
