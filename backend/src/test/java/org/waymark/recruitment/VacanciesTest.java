package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.StatementCounter;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CoverNeedId;
import org.waymark.kernel.Refused;
import org.waymark.kernel.RoleCode;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.LdServices;
import org.waymark.provision.Site;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.skillmix.CoverTown;

@Tag("database")
class VacanciesTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final BigDecimal FULL_TIME = new BigDecimal("37.5");

    private final Neighbourhood here = new Neighbourhood();
    private final Vacancies vacancies = here.house.get(Vacancies.class);
    private final Actor manager = here.manager();
    private final Site base = site(here, "Base");
    private final CoverNeedId need = CoverTown.needAt(base.id());

    @Test
    void recruitersReadWhatManagersRaiseInWords() {
        Vacancy raised = vacancies.raise(manager, wanted(Set.of(base.id())));
        Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
        VacancyPage page = vacancies.list(recruiter, here.id(), 0, 50);
        Vacancy seen = page.list().getFirst();
        assertEquals(raised.id(), seen.id());
        assertEquals(0, FULL_TIME.compareTo(seen.weeklyHours()));
        assertEquals(Set.of(base.id()), seen.sites());
        assertEquals("Base", page.sites(seen));
        assertEquals(here.service.name(), page.service(seen));
        assertFalse(page.role(seen).isEmpty());
        assertEquals("Women's pathway", seen.needWords());
        assertEquals(DAY, seen.raisedOn());
        assertEquals(need, seen.need());
        assertFalse(page.mayClose(seen));
        assertTrue(page.mayRaise().isEmpty());
        assertTrue(vacancies.list(manager, here.id(), 0, 50).mayClose(seen));
        assertEquals(
                List.of(here.id()),
                vacancies.list(manager, null, 0, 50).mayRaise().stream()
                        .map(service -> service.id())
                        .toList());
    }

    @Test
    void colleaguesKnowOfPostsThatAreOpenAndOfNothingElse() {
        var open = here.house.get(OpenPosts.class);
        Actor colleague = here.staff(here.practitioner("Alex"));
        NewVacancy one = of(new RoleCode("SPE"), FULL_TIME, "", "A word for the recruiter");
        vacancies.raise(manager, one);
        Vacancy withdrawn = vacancies.raise(manager, one);
        vacancies.close(manager, withdrawn.id(), withdrawn.version(), Vacancies.Closing.WITHDRAWN);
        here.house.get(VacancyDrafts.class).keep(manager, one);
        vacancies.raise(manager, of(Neighbourhood.PRACTITIONER, FULL_TIME, "", ""));
        List<OpenPost> seen = open.of(colleague, new RoleCode("SPE")).stream()
                .filter(post -> post.service().equals(here.service.name()))
                .toList();
        assertEquals(1, seen.size(), seen::toString);
        assertEquals("Specialist practitioner", seen.getFirst().title());
        assertFalse(seen.toString().contains("recruiter"), seen::toString);
        assertTrue(
                open.of(here.staff(here.person("Nowhere")), new RoleCode("SPE")).isEmpty(), "without a post");
        assertThrows(Refused.NotFound.class, () -> open.of(colleague, new RoleCode("ZZZ")));
    }

    @Test
    void closingSaysHowItEndedAndPutsItBehindTheOpenOnes() {
        Vacancy first = vacancies.raise(manager, wanted(Set.of()));
        Vacancy second = vacancies.raise(manager, wanted(Set.of(base.id())));
        Vacancy closed = vacancies.close(manager, second.id(), second.version(), Vacancies.Closing.FILLED);
        assertEquals(VacancyState.FILLED, closed.state());
        assertEquals(DAY, closed.closedOn());
        assertEquals(Set.of(base.id()), closed.sites());
        assertEquals(
                List.of(first.id(), second.id()),
                vacancies.list(manager, here.id(), 0, 50).list().stream()
                        .map(Vacancy::id)
                        .toList());
        assertThrows(
                Refused.NotNow.class,
                () -> vacancies.close(manager, second.id(), closed.version(), Vacancies.Closing.WITHDRAWN));
        assertThrows(
                Refused.ChangedMeanwhile.class,
                () -> vacancies.close(manager, first.id(), first.version() + 1, Vacancies.Closing.WITHDRAWN));
        assertEquals(
                VacancyState.WITHDRAWN,
                vacancies
                        .close(manager, first.id(), first.version(), Vacancies.Closing.WITHDRAWN)
                        .state());
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        Site foreign = site(new Neighbourhood(), "Elsewhere");
        Site closed = site(here, "Closed");
        here.house.get(Sites.class).close(here.console, closed.id(), DAY.minusDays(1), closed.version());
        assertFault("sites", wanted(Set.of(base.id(), foreign.id())));
        assertFault("sites", wanted(Set.of(closed.id())));
        assertFault("role", of(new RoleCode("ZZZ"), FULL_TIME, "", ""));
        for (String hours : List.of("0", "0.5", "60.5", "37.25", "-1")) {
            assertFault("weeklyHours", of(Neighbourhood.PRACTITIONER, new BigDecimal(hours), "", ""));
        }
        assertFault("clearance", of(Neighbourhood.PRACTITIONER, FULL_TIME, "NPPV9", ""));
        assertFault("note", of(Neighbourhood.PRACTITIONER, FULL_TIME, "", "x".repeat(1001)));
        vacancies.raise(manager, of(Neighbourhood.PRACTITIONER, new BigDecimal("60"), "CTC", "x".repeat(1000)));
    }

    @Test
    void aNeedOfAnotherServiceIsRefusedAtItsFieldAndNothingIsRaised() {
        CoverNeedId theirs = CoverTown.needOf(new Neighbourhood());
        for (CoverNeedId foreign : List.of(theirs, new CoverNeedId(1))) {
            var wanted = new NewVacancy(
                    here.id(), Neighbourhood.PRACTITIONER, FULL_TIME, Set.of(), "", foreign, "Women's pathway", "");
            var refused = assertThrows(Refused.NotValid.class, () -> vacancies.raise(manager, wanted));
            assertEquals(
                    List.of(new Refused.Fault(
                            "need", "This is not a cover need of this service. Choose one of its own, or none.")),
                    refused.faults());
        }
        assertTrue(vacancies.list(manager, here.id(), 0, 50).list().isEmpty());
    }

    @Test
    void aServiceThatHasEndedLooksForNobody() {
        here.house.get(LdServices.class).end(here.console, here.id(), DAY.minusDays(1), here.service.version());
        assertFault("service", wanted(Set.of()));
    }

    @Test
    void onlyTheServicesManagersRaiseAndClose() {
        Vacancy raised = vacancies.raise(manager, wanted(Set.of()));
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> vacancies.raise(stranger, wanted(Set.of())));
        assertThrows(Refused.NotFound.class, () -> vacancies.list(stranger, here.id(), 0, 50));
        assertThrows(Refused.NotFound.class, () -> vacancies.sheet(stranger, here.id(), null));
        assertThrows(
                Refused.NotFound.class,
                () -> vacancies.close(stranger, raised.id(), raised.version(), Vacancies.Closing.FILLED));
        assertThrows(
                Refused.NotFound.class, () -> vacancies.close(manager, new VacancyId(1), 0, Vacancies.Closing.FILLED));
        assertTrue(vacancies.list(stranger, null, 0, 50).list().isEmpty());
        Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
        assertThrows(
                Refused.NotAllowed.class,
                () -> vacancies.close(recruiter, raised.id(), raised.version(), Vacancies.Closing.FILLED));
        assertThrows(Refused.NotAllowed.class, () -> vacancies.list(here.staff(here.practitioner("Sam")), null, 0, 50));
    }

    @Test
    void theSheetOffersSitesThatHaveNotClosed() {
        Site closed = site(here, "Closed");
        here.house.get(Sites.class).close(here.console, closed.id(), DAY.minusDays(1), closed.version());
        VacancySheet sheet = vacancies.sheet(manager, here.id(), null);
        assertEquals(List.of(base.id()), sheet.sites().stream().map(Site::id).toList());
        assertNull(sheet.need());
        assertEquals(
                base.id(),
                Objects.requireNonNull(vacancies.sheet(manager, here.id(), need).need())
                        .site());
        CoverNeedId theirs = CoverTown.needOf(new Neighbourhood());
        assertThrows(Refused.NotFound.class, () -> vacancies.sheet(manager, here.id(), theirs));
        assertFalse(sheet.clearances().isEmpty());
    }

    @Test
    void aLongListComesInPagesAndTakesAsManyStatementsAsAShortOne() {
        for (int i = 0; i < 3; i++) {
            vacancies.raise(manager, wanted(Set.of(base.id())));
        }
        vacancies.list(manager, here.id(), 0, 50);
        int three = StatementCounter.of(() -> vacancies.list(manager, here.id(), 0, 50));
        for (int i = 0; i < 40; i++) {
            vacancies.raise(manager, wanted(Set.of(base.id())));
        }
        assertEquals(three, StatementCounter.of(() -> vacancies.list(manager, here.id(), 0, 50)));
        assertEquals(
                7, three, "vacancies, how many, their sites, candidates, services, names of sites, names of people");
        VacancyPage last = vacancies.list(manager, here.id(), 40, 20);
        assertEquals(43, last.total());
        assertEquals(3, last.list().size());
    }

    private NewVacancy wanted(Set<SiteId> sites) {
        return new NewVacancy(
                here.id(), Neighbourhood.PRACTITIONER, FULL_TIME, sites, "", need, "Women's pathway", "Nights too");
    }

    private NewVacancy of(RoleCode role, BigDecimal hours, String clearance, String note) {
        return new NewVacancy(here.id(), role, hours, Set.of(), clearance, null, "", note);
    }

    private void assertFault(String field, NewVacancy wanted) {
        var refused = assertThrows(Refused.NotValid.class, () -> vacancies.raise(manager, wanted));
        assertEquals(
                List.of(field),
                refused.faults().stream().map(Refused.Fault::field).toList(),
                refused::sentence);
    }

    private static Site site(Neighbourhood where, String name) {
        var form = new SiteForm(name, SiteKind.COMMUNITY_BASE, null, "", "", LocalDate.of(2020, 1, 6));
        return where.house.get(Sites.class).add(where.console, where.id(), form);
    }
}
