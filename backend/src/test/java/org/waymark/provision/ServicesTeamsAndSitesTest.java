package org.waymark.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.TestHouse;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.Refused;
import org.waymark.kernel.ServiceId;
import org.waymark.people.Neighbourhood;

@Tag("database")
class ServicesTeamsAndSitesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private final Neighbourhood here = new Neighbourhood();
    private final Actor console = TestHouse.console();
    private final LdServices services = here.house.get(LdServices.class);
    private final Teams teams = here.house.get(Teams.class);
    private final Sites sites = here.house.get(Sites.class);

    @BeforeAll
    static void forcesAreThere() {
        TestHouse.open().get(ForceImport.class).load(TestHouse.console());
    }

    @Test
    void forcesAreLoadedOnceAndASecondLoadChangesNothing() {
        assertEquals(0, here.house.get(ForceImport.class).load(console));
        assertEquals(44, sites.forces(console).size());
        Actor staff = here.staff(here.practitioner("Sam"));
        assertThrows(
                Refused.NotAllowed.class,
                () -> here.house.get(ForceImport.class).load(staff));
    }

    @Test
    void aServiceIsFoundByIdCodeAndInTheList() {
        assertEquals(here.service, services.find(console, here.id()));
        assertEquals(
                here.service,
                services.byCodes(console, List.of(here.service.code().toLowerCase(Locale.ROOT), "NOWHERE"))
                        .get(here.service.code()));
        assertTrue(services.list(console).contains(here.service));
        assertThrows(Refused.NotFound.class, () -> services.find(console, new ServiceId(7)));
    }

    @Test
    void everyFaultOfANewServiceIsToldAtOnce() {
        var refused = assertThrows(
                Refused.NotValid.class, () -> services.add(console, new NewService("?", " ", "", "x".repeat(301))));
        assertEquals(
                List.of("code", "name", "provider", "area"),
                refused.faults().stream().map(Refused.Fault::field).toList());
        var same = new NewService(here.service.code(), here.service.name(), "A trust", "");
        var twice = assertThrows(Refused.NotValid.class, () -> services.add(console, same));
        assertEquals(
                List.of("code", "name"),
                twice.faults().stream().map(Refused.Fault::field).toList());
    }

    @Test
    void aManagerChangesTheirOwnServiceButAddsNoneAndSeesNoOtherToChange() {
        Actor manager = here.manager();
        var other = new Neighbourhood();
        LdService changed = services.change(
                manager, new ChangedService(here.id(), 0, "Renamed " + Neighbourhood.unique(), "A trust", "", null));
        assertEquals(1, changed.version());
        assertThrows(
                Refused.NotAllowed.class, () -> services.add(manager, new NewService("NEW-1", "New", "A trust", "")));
        assertThrows(
                Refused.NotFound.class,
                () -> services.change(manager, new ChangedService(other.id(), 0, "Mine now", "A trust", "", null)));
        assertThrows(Refused.NotFound.class, () -> teams.add(manager, other.id(), "Mine now"));
        assertThrows(Refused.NotFound.class, () -> sites.add(manager, other.id(), base("Mine now")));
        Team theirs = teams.add(console, other.id(), "Theirs");
        assertThrows(Refused.NotFound.class, () -> teams.change(manager, theirs.id(), "Mine now", 0));
        assertThrows(Refused.NotFound.class, () -> teams.add(staffWithoutRights(), here.id(), "x"));
    }

    @Test
    void aServiceEndsOnceAndLeavesTheList() {
        services.end(console, here.id(), DAY.minusDays(1), 0);
        assertFalse(services.list(console).stream().anyMatch(s -> s.id().equals(here.id())));
        assertTrue(services.listWithEnded(console).stream().anyMatch(s -> s.id().equals(here.id())));
        assertThrows(Refused.NotNow.class, () -> services.end(console, here.id(), DAY, 1));
    }

    @Test
    void whoeverIsSlowerIsToldThatSomethingChanged() {
        Team team = teams.add(console, here.id(), "North");
        teams.change(console, team.id(), "North and East", 0);
        assertThrows(Refused.ChangedMeanwhile.class, () -> teams.change(console, team.id(), "South", 0));
        assertThrows(Refused.ChangedMeanwhile.class, () -> teams.close(console, team.id(), DAY, 0));
        services.change(console, new ChangedService(here.id(), 0, here.service.name(), "Another trust", "", null));
        assertThrows(Refused.ChangedMeanwhile.class, () -> services.end(console, here.id(), DAY, 0));
        Site site = sites.add(console, here.id(), base("Base"));
        sites.change(console, site.id(), 0, base("Old base"));
        assertThrows(Refused.ChangedMeanwhile.class, () -> sites.change(console, site.id(), 0, base("Other")));
        assertThrows(Refused.ChangedMeanwhile.class, () -> sites.close(console, site.id(), DAY, 0));
    }

    @Test
    void aTeamNameIsUsedOnceInAServiceAndAgainInAnother() {
        teams.add(console, here.id(), "North");
        var refused = assertThrows(Refused.NotValid.class, () -> teams.add(console, here.id(), " north "));
        assertEquals("name", refused.faults().getFirst().field());
        var other = new Neighbourhood();
        teams.add(console, other.id(), "North");
        assertEquals(2, teams.ofServices(console, Set.of(here.id(), other.id())).size());
        assertEquals(1, teams.ofService(console, here.id()).size());
    }

    @Test
    void aTeamEndsOnce() {
        Team team = teams.close(console, teams.add(console, here.id(), "Night").id(), DAY, 0);
        assertTrue(team.isOpenOn(DAY));
        assertFalse(team.isOpenOn(DAY.plusDays(1)));
        assertThrows(Refused.NotNow.class, () -> teams.close(console, team.id(), DAY, 1));
    }

    @Test
    void aCustodySuiteNeedsAForceAndACourtItsName() {
        assertEquals("force", field(form("Suite", SiteKind.CUSTODY_SUITE, null, "")));
        assertEquals("force", field(form("Suite", SiteKind.CUSTODY_SUITE, new ForceCode("NOSUCH"), "")));
        assertEquals("court", field(form("Court", SiteKind.CROWN_COURT, null, " ")));
        Site suite = sites.add(console, here.id(), form("Suite", SiteKind.CUSTODY_SUITE, force(), ""));
        sites.add(console, here.id(), form("Court", SiteKind.YOUTH_COURT, null, "Swindon"));
        assertEquals("name", field(form("suite", SiteKind.CUSTODY_SUITE, force(), "")));
        assertEquals(suite, sites.ofService(console, here.id()).getLast());
        assertEquals(2, sites.ofServices(console, Set.of(here.id())).size());
    }

    @Test
    void aSiteClosesOnceAndNotBeforeItOpens() {
        Site site = sites.add(console, here.id(), base("Base"));
        var early = assertThrows(Refused.NotValid.class, () -> sites.close(console, site.id(), DAY.minusYears(30), 0));
        assertEquals("closedOn", early.faults().getFirst().field());
        Site closed = sites.close(console, site.id(), DAY, 0);
        assertEquals(DAY, closed.closedOn());
        assertThrows(Refused.NotNow.class, () -> sites.close(console, site.id(), DAY, 1));
        var late = new SiteForm("Base", SiteKind.COMMUNITY_BASE, null, "", "", DAY.plusDays(1));
        assertThrows(Refused.NotValid.class, () -> sites.change(console, site.id(), 1, late));
    }

    private Actor staffWithoutRights() {
        return here.holding(here.person("Eve"), Role.EDITOR, null);
    }

    private String field(SiteForm form) {
        return assertThrows(Refused.NotValid.class, () -> sites.add(console, here.id(), form))
                .faults()
                .getFirst()
                .field();
    }

    private ForceCode force() {
        return sites.forces(console).getFirst().code();
    }

    private static SiteForm base(String name) {
        return form(name, SiteKind.COMMUNITY_BASE, null, "");
    }

    private static SiteForm form(String name, SiteKind kind, @Nullable ForceCode force, String court) {
        return new SiteForm(name, kind, force, court, "SN1 1AA", LocalDate.of(2020, 1, 1));
    }
}
