package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.framework.References;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

@Tag("database")
class CoverTemplatesTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final OpeningHours OFFICE =
            OpeningHours.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Spell(540, 1020));

    private final TestHouse house = TestHouse.open();
    private final Framework framework = house.get(Frameworks.class).published();
    private final CoverTerms terms =
            new CoverTerms(framework, house.get(References.class).lists().clearances());

    @Test
    void everyLineProposedForAnyKindOfSitePassesTheCheck() {
        for (SiteKind kind : SiteKind.values()) {
            for (Pathway pathway : Pathway.values()) {
                check(kind, List.of(pathway), OFFICE);
            }
            check(kind, List.of(Pathway.values()), OFFICE);
            check(kind, List.of(Pathway.values()), null);
            check(kind, List.of(), OpeningHours.roundTheClock());
        }
    }

    @Test
    void everyLineHasItsReasonAndASuiteAsksForTheClearanceOfItsForce() {
        for (SiteKind kind : SiteKind.values()) {
            List<CoverLine> lines = propose(site(kind, "SUFFOLK"), List.of(Pathway.values()), OFFICE);
            assertFalse(lines.isEmpty(), kind + " has no line");
            lines.forEach(line -> assertTrue(line.reason().endsWith("."), line.toString()));
        }
        assertEquals(Set.of("NPPV2F"), clearances(site(SiteKind.CUSTODY_SUITE, "SUFFOLK")));
        assertEquals(Set.of("MPS"), clearances(site(SiteKind.CUSTODY_SUITE, "MPS")));
        assertEquals(Set.of(""), clearances(site(SiteKind.MAGISTRATES_COURT, null)));
        assertEquals(Set.of(""), clearances(site(SiteKind.VOLUNTARY_ATTENDANCE, null)));
    }

    @Test
    void aWomanCanBeChosenInTheWomensPathwayAndTheCrownCourtAsksForASpecialist() {
        CoverLine women = propose(site(SiteKind.CUSTODY_SUITE, "SUFFOLK"), List.of(Pathway.WOMEN), null)
                .getLast();
        assertEquals("yes", women.woman());
        assertEquals("SPC-01 3", women.competencies());
        CoverLine crown = propose(site(SiteKind.CROWN_COURT, null), List.of(Pathway.CROWN_COURT), null)
                .getLast();
        assertEquals("SPE", crown.role());
        assertEquals("SPC-06 5", crown.competencies());
    }

    @Test
    void linesAreForTheDaysOnWhichTheSiteIsOpen() {
        assertEquals("Mon-Fri", days(SiteKind.CUSTODY_SUITE, OFFICE));
        assertEquals("all days", days(SiteKind.CUSTODY_SUITE, null));
        assertEquals("Mon-Fri", days(SiteKind.CROWN_COURT, null));
        assertEquals(
                "Mon, Sun",
                days(SiteKind.CLINIC, OpeningHours.on(List.of(DayOfWeek.SUNDAY, DayOfWeek.MONDAY), new Spell(0, 60))));
    }

    @Test
    void whatASiteDoesNotOfferIsNotProposed() {
        assertTrue(propose(site(SiteKind.CUSTODY_SUITE, "SUFFOLK"), List.of(), null).stream()
                .allMatch(line -> line.pathway().isEmpty()));
        assertTrue(propose(site(SiteKind.CUSTODY_SUITE, "SUFFOLK"), List.of(Pathway.values()), null).stream()
                .noneMatch(line -> line.pathway().equals("Court reports")));
    }

    private void check(SiteKind kind, List<Pathway> offered, @Nullable OpeningHours open) {
        Site site = site(kind, kind == SiteKind.CUSTODY_SUITE ? "SUFFOLK" : null);
        List<CoverLine> lines = propose(site, offered, open);
        CoverPreview preview = CoverCheck.read(file(site, offered, open), DAY, terms, lines, new Faults());
        assertEquals(List.of(), preview.faults(), kind + " with " + offered);
        preview.rows().forEach(row -> assertEquals(List.of(), row.notes(), row.toString()));
    }

    private String days(SiteKind kind, @Nullable OpeningHours open) {
        return propose(site(kind, "SUFFOLK"), List.of(), open).getFirst().days();
    }

    private Set<String> clearances(Site site) {
        return propose(site, List.of(Pathway.values()), null).stream()
                .map(CoverLine::clearance)
                .collect(java.util.stream.Collectors.toSet());
    }

    private List<CoverLine> propose(Site site, List<Pathway> offered, @Nullable OpeningHours open) {
        return CoverTemplates.of(site, framework, offered, open);
    }

    private static Site site(SiteKind kind, @Nullable String force) {
        return new Site(
                new SiteId(1),
                new ServiceId(1),
                "Site",
                kind,
                force == null ? null : new ForceCode(force),
                "",
                "",
                DAY,
                null,
                0);
    }

    private CoverFile file(Site site, List<Pathway> offered, @Nullable OpeningHours open) {
        var service = new LdService(site.serviceId(), "S", "Service", "A trust", "", DAY, null, 0);
        var hours = new Timeline<>(List.of(new Edition<OpeningHours>(DAY, open, Instant.EPOCH)));
        var pathways =
                new Timeline<>(List.of(new Edition<>(DAY, new Setting.Pathways(Set.copyOf(offered)), Instant.EPOCH)));
        return new CoverFile(
                service,
                new SiteConfiguration(
                        new SiteCalendar(site, hours, house.get(BankHolidays.class)),
                        new Timeline<>(List.of()),
                        pathways),
                List.of(),
                true,
                true,
                DAY);
    }
}
