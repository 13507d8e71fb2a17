package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.framework.Frameworks;
import org.waymark.framework.References;
import org.waymark.kernel.Faults;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.SiteId;

@Tag("database")
class CoverCheckTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 1);
    private static final OpeningHours OFFICE =
            OpeningHours.on(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), new Spell(540, 1020));

    private final TestHouse house = TestHouse.open();
    private final CoverTerms terms = new CoverTerms(
            house.get(Frameworks.class).published(),
            house.get(References.class).lists().clearances());

    @Test
    void aPlainLineHasNoFaultAndNoNote() {
        CoverPreview preview = read(suite(OFFICE, Set.of(Pathway.WOMEN)), line());
        assertEquals(List.of(), preview.faults());
        assertEquals(List.of(), preview.rows().getFirst().notes());
        assertEquals("PRA", String.valueOf(preview.needs().getFirst().role()));
    }

    @Test
    void headcountIsFromOneToNinetyNine() {
        assertEquals(List.of(), faults(with(CoverColumn.HEADCOUNT, "1")));
        assertEquals(List.of(), faults(with(CoverColumn.HEADCOUNT, "99")));
        assertOne("row.1.headcount", "take the line out", with(CoverColumn.HEADCOUNT, "0"));
        assertOne("row.1.headcount", "more than one place can need", with(CoverColumn.HEADCOUNT, "100"));
        assertOne("row.1.headcount", "more than one place can need", with(CoverColumn.HEADCOUNT, "10,000"));
        assertOne("row.1.headcount", "from 1 to 99", with(CoverColumn.HEADCOUNT, ""));
        assertOne("row.1.headcount", "“-2”", with(CoverColumn.HEADCOUNT, "-2"));
        assertOne("row.1.headcount", "whole number", with(CoverColumn.HEADCOUNT, "1.5"));
        assertOne("row.1.headcount", "whole number", with(CoverColumn.HEADCOUNT, "99999999999"));
    }

    @Test
    void whatNobodyKnowsIsSaidAtItsCell() {
        assertOne("row.1.role", "no role profile “XYZ”", with(CoverColumn.ROLE, "XYZ"));
        assertOne("row.1.competencies", "no competency XXX-01", with(CoverColumn.COMPETENCIES, "XXX-01 3"));
        assertOne("row.1.competencies", "cannot read “lots of it”", with(CoverColumn.COMPETENCIES, "lots of it"));
        assertOne("row.1.clearance", "no level of clearance “SC”", with(CoverColumn.CLEARANCE, "SC"));
        assertOne("row.1.pathway", "no pathway “Yoga”", with(CoverColumn.PATHWAY, "Yoga"));
        assertOne("row.1.criticality", "cannot read “very”", with(CoverColumn.CRITICALITY, "very"));
        assertOne("row.1.criticality", "how much it matters", with(CoverColumn.CRITICALITY, ""));
        assertOne("row.1.woman", "Write yes", with(CoverColumn.WOMAN, "perhaps"));
        assertOne("row.1.reason", "501 characters", with(CoverColumn.REASON, "x".repeat(501)));
    }

    @Test
    void aLineAsksForARoleOrACompetencyAtALevel() {
        assertOne("row.1.role", "Name a role profile", with(CoverColumn.ROLE, ""));
        assertOne("row.1.competencies", "not 0", with(CoverColumn.COMPETENCIES, "COM-01 0"));
        assertOne("row.1.competencies", "not 6", with(CoverColumn.COMPETENCIES, "COM-01 6"));
        assertOne("row.1.competencies", "which level of COM-01", with(CoverColumn.COMPETENCIES, "COM-01"));
        assertOne("row.1.competencies", "twice", with(CoverColumn.COMPETENCIES, "COM-01 3; com 01 2"));
    }

    @Test
    void daysAndHoursHaveToBeReadable() {
        assertOne("row.1.days", "on which days", with(CoverColumn.DAYS, ""));
        assertOne("row.1.days", "cannot read the days “Monkday”", with(CoverColumn.DAYS, "Monkday"));
        assertOne("row.1.days", "cannot read", with(CoverColumn.DAYS, "Mon-Wed-Fri"));
        assertOne("row.1.hours", "Closing comes before opening", with(CoverColumn.HOURS, "12:00 to 09:00"));
        assertOne("row.1.hours", "no such time", with(CoverColumn.HOURS, "09:00 to 25:00"));
        assertOne("row.1.hours", "cannot read “late”", with(CoverColumn.HOURS, "late"));
        assertOne("row.1.hours", "Take it out", with(CoverColumn.HOURS, "closed"));
        assertOne("row.1.hours", "a line of its own", with(CoverColumn.HOURS, "09:00-12:00, 13:00-17:00"));
    }

    @Test
    void aDayOnWhichTheSiteIsClosedIsAFaultAndHoursBeyondTheOpeningHoursANote() {
        CoverPreview closed = read(suite(OFFICE, null), with(CoverColumn.DAYS, "Fri, Sat"));
        assertEquals("row.1.days", closed.faults().getFirst().field());
        assertTrue(closed.faults().getFirst().sentence().contains("closed on Saturdays"));
        CoverPreview early = read(suite(OFFICE, null), with(CoverColumn.HOURS, "08:00 to 17:00"));
        assertEquals(List.of(), early.faults());
        Refused.Fault note = early.rows().getFirst().notes().getFirst();
        assertEquals("row.1.hours", note.field());
        assertTrue(note.sentence().contains("on Mondays the site is open 09:00 to 17:00"), note.sentence());
        CoverPreview night = read(suite(OpeningHours.roundTheClock(), null), with(CoverColumn.HOURS, "22:00 to 06:00"));
        assertEquals(List.of(), night.rows().getFirst().notes());
    }

    @Test
    void thePartOfANightAfterMidnightBelongsToTheDayItBeganOn() {
        var nights = OpeningHours.on(List.of(DayOfWeek.SATURDAY), new Spell(1320, 1800));
        CoverLine sunday = new CoverLine(null, "", "Sun", "01:00-06:00", "PRA", "", "1", "", "", "1", "");
        CoverPreview preview = read(suite(nights, null), sunday);
        assertEquals(List.of(), preview.faults());
        assertEquals(List.of(), preview.rows().getFirst().notes());
    }

    @Test
    void twoLinesThatAskForTheSameAtTheSameTimeOverlap() {
        CoverFile site = suite(null, null);
        Refused.Fault fault = read(
                        site, hours("Mon-Fri", "08:00-12:00"), hours("Sat", "08:00-18:00"), hours("Wed", "11:00-13:00"))
                .faults()
                .getFirst();
        assertEquals("row.3.hours", fault.field());
        assertTrue(fault.sentence().contains("row 1 on Wednesday"), fault.sentence());
        assertEquals(
                List.of(),
                read(site, hours("Mon", "08:00-12:00"), hours("Mon", "12:00-18:00"))
                        .faults());
        assertEquals(
                "row.2.hours",
                read(site, hours("Sun", "22:00-06:00"), hours("Mon", "05:00-09:00"))
                        .faults()
                        .getFirst()
                        .field(),
                "Sunday's night runs into Monday");
        assertEquals(
                "row.2.hours",
                read(suite(OFFICE, null), line(), with(CoverColumn.HOURS, "09:30-10:00"))
                        .faults()
                        .getFirst()
                        .field(),
                "a line without hours asks for the opening hours");
        CoverLine other = new CoverLine(null, "", "Mon", "08:00-12:00", "SPE", "", "1", "", "", "1", "");
        assertEquals(List.of(), read(site, hours("Mon", "08:00-12:00"), other).faults());
    }

    @Test
    void aPathwayHasToBeOfferedWhereItIsStatedWhatIs() {
        assertEquals(
                List.of(),
                read(suite(null, null), with(CoverColumn.PATHWAY, "Veterans")).faults());
        Refused.Fault fault = read(suite(null, Set.of(Pathway.WOMEN)), with(CoverColumn.PATHWAY, "Veterans"))
                .faults()
                .getFirst();
        assertEquals("row.1.pathway", fault.field());
        assertTrue(fault.sentence().contains("does not offer “Veterans”"));
    }

    @Test
    void aWomanIsChosenWithinAPathway() {
        assertOne("row.1.woman", "within a pathway", with(CoverColumn.WOMAN, "yes"));
        CoverLine women = new CoverLine(null, "women", "Mon", "", "PRA", "", "1", "Y", "", "1", "");
        assertEquals(List.of(), faults(women));
    }

    @Test
    void aNeedThatNoProfileCanMeetNamesTheHighestLevelAndWhoHasIt() {
        Refused.Fault role = fault(with(CoverColumn.COMPETENCIES, "SPC-06 5"));
        assertEquals("row.1.competencies", role.field());
        assertEquals(
                "The role profile “Liaison and diversion practitioner” asks for SPC-06 at 2, never 5. The highest that"
                        + " any asks for is 5, in “Specialist practitioner”.",
                role.sentence());
        CoverLine anybody = new CoverLine(null, "", "Mon", "", "", "RSK-02 5", "1", "", "", "1", "");
        Refused.Fault nobody = fault(anybody);
        assertTrue(
                nobody.sentence()
                        .startsWith(
                                "No role profile asks for RSK-02 at 5. The highest that any asks for" + " is 4, in “"),
                nobody.sentence());
        assertTrue(nobody.sentence().contains("“Liaison and diversion practitioner”"), nobody.sentence());
        CoverLine missing = new CoverLine(null, "", "Mon", "", "VOL", "ASS-02 1", "1", "", "", "1", "");
        assertTrue(fault(missing).sentence().contains("does not ask for ASS-02"));
        CoverLine specialist = new CoverLine(null, "", "Mon", "", "SPE", "SPC-06 5", "1", "", "", "1", "");
        assertEquals(List.of(), faults(specialist), "one of the profile's strands asks for it");
    }

    @Test
    void competenciesThatNoSingleProfileAsksForAreNoted() {
        CoverLine both = new CoverLine(null, "", "Mon", "", "", "PEE-01 4; ASS-02 4", "1", "", "", "1", "");
        CoverPreview preview = read(suite(null, null), both);
        assertEquals(List.of(), preview.faults());
        assertEquals(
                "row.1.competencies",
                preview.rows().getFirst().notes().getFirst().field());
    }

    @Test
    void aSuiteWithoutAForceCanAskForNoClearance() {
        CoverFile nobodys = file(SiteKind.CUSTODY_SUITE, null, null, null);
        Refused.Fault fault =
                read(nobodys, with(CoverColumn.CLEARANCE, "NPPV2F")).faults().getFirst();
        assertEquals("row.1.clearance", fault.field());
        assertTrue(fault.sentence().contains("No police force is named"), fault.sentence());
        assertEquals(List.of(), read(nobodys, line()).faults());
        assertEquals(
                List.of(),
                read(file(SiteKind.CLINIC, null, null, null), with(CoverColumn.CLEARANCE, "NPPV2F"))
                        .faults());
    }

    @Test
    void everyFaultOfALineIsToldAtOnce() {
        List<Refused.Fault> faults =
                faults(new CoverLine(null, "Yoga", "", "late", "XYZ", "ABC", "0", "maybe", "SC", "4", ""));
        assertEquals(
                List.of(
                        "row.1.pathway",
                        "row.1.days",
                        "row.1.hours",
                        "row.1.role",
                        "row.1.competencies",
                        "row.1.headcount",
                        "row.1.woman",
                        "row.1.clearance",
                        "row.1.criticality"),
                faults.stream().map(Refused.Fault::field).toList());
    }

    @Test
    void wordsAreTakenAsPeopleWriteThem() {
        assertEquals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), days("Mon-Fri"));
        assertEquals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), days("Monday – Friday"));
        assertEquals(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), days("weekdays"));
        assertEquals(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), days("Mon, Wed"));
        assertEquals(EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY), days("mondays and weds"));
        assertEquals(EnumSet.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY), days("tues/thurs"));
        assertEquals(EnumSet.allOf(DayOfWeek.class), days("All days"));
        assertEquals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), days("weekend"));
        assertEquals(EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY, DayOfWeek.MONDAY), days("Sat to Mon"));
        assertEquals("Mon-Fri", CoverWords.write(days("weekdays")));
        assertEquals("Sat, Sun", CoverWords.write(days("weekend")));
        assertEquals("all days", CoverWords.write(days("daily")));
        for (Pathway pathway : Pathway.values()) {
            assertEquals(pathway, CoverWords.pathway(CoverWords.write(pathway)).orElseThrow());
        }
        assertEquals(Pathway.WOMEN, CoverWords.pathway("Women's pathway").orElseThrow());
        CoverNeed named = read(suite(null, null), with(CoverColumn.ROLE, "liaison & diversion practitioner"))
                .rows()
                .getFirst()
                .need();
        assertEquals(null, named, "a sign for a word is not a name");
        CoverNeed spelled = read(suite(null, null), with(CoverColumn.ROLE, "liaison and  Diversion practitioner"))
                .needs()
                .getFirst();
        assertEquals("PRA", String.valueOf(spelled.role()));
        assertEquals(
                "NPPV2F",
                read(suite(null, null), with(CoverColumn.CLEARANCE, "NPPV, Level 2 full"))
                        .needs()
                        .getFirst()
                        .clearance());
    }

    @Test
    void lengthsOfALineGrowTheWorkAndNoMoreThanThat() {
        var one = java.util.Collections.nCopies(5000, line());
        CoverPreview preview = read(suite(null, null), one.toArray(CoverLine[]::new));
        assertEquals(4999, preview.faults().size(), "each but the first overlaps one above it");
        assertNotEquals("row.1.hours", preview.faults().getFirst().field());
    }

    private Set<DayOfWeek> days(String typed) {
        return CoverWords.days(typed).orElseThrow();
    }

    private Refused.Fault fault(CoverLine line) {
        return faults(line).getFirst();
    }

    private List<Refused.Fault> faults(CoverLine line) {
        return read(suite(null, null), line).faults();
    }

    private void assertOne(String field, String part, CoverLine line) {
        List<Refused.Fault> faults = faults(line);
        assertEquals(1, faults.size(), faults.toString());
        assertEquals(field, faults.getFirst().field());
        assertTrue(
                faults.getFirst().sentence().contains(part), faults.getFirst().sentence());
    }

    private CoverPreview read(CoverFile file, CoverLine... lines) {
        return CoverCheck.read(file, DAY, terms, List.of(lines), new Faults());
    }

    private CoverFile suite(@Nullable OpeningHours open, @Nullable Set<Pathway> offered) {
        return file(SiteKind.CUSTODY_SUITE, new ForceCode("SUFFOLK"), open, offered);
    }

    private CoverFile file(
            SiteKind kind, @Nullable ForceCode force, @Nullable OpeningHours open, @Nullable Set<Pathway> offered) {
        var service = new LdService(new ServiceId(1), "S", "Service", "A trust", "", DAY, null, 0);
        var site = new Site(new SiteId(1), service.id(), "Site", kind, force, "", "", DAY, null, 0);
        var hours = new Timeline<>(List.of(new Edition<OpeningHours>(DAY, open, Instant.EPOCH)));
        Setting.@Nullable Pathways says = offered == null ? null : new Setting.Pathways(offered);
        var pathways = new Timeline<>(List.of(new Edition<Setting.Pathways>(DAY, says, Instant.EPOCH)));
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

    private static CoverLine line() {
        return hours("Mon-Fri", "");
    }

    private static CoverLine hours(String days, String hours) {
        return new CoverLine(null, "", days, hours, "PRA", "", "2", "no", "", "critical", "");
    }

    private static CoverLine with(CoverColumn column, String cell) {
        CoverLine line = line();
        var cells = new java.util.EnumMap<CoverColumn, String>(CoverColumn.class);
        for (CoverColumn one : CoverColumn.values()) {
            cells.put(one, line.cell(one));
        }
        cells.put(column, cell);
        return new CoverLine(
                null,
                at(cells, CoverColumn.PATHWAY),
                at(cells, CoverColumn.DAYS),
                at(cells, CoverColumn.HOURS),
                at(cells, CoverColumn.ROLE),
                at(cells, CoverColumn.COMPETENCIES),
                at(cells, CoverColumn.HEADCOUNT),
                at(cells, CoverColumn.WOMAN),
                at(cells, CoverColumn.CLEARANCE),
                at(cells, CoverColumn.CRITICALITY),
                at(cells, CoverColumn.REASON));
    }

    private static String at(Map<CoverColumn, String> cells, CoverColumn column) {
        return cells.getOrDefault(column, "");
    }
}
