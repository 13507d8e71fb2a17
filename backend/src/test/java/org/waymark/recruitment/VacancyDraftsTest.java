package org.waymark.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.Refused;
import org.waymark.people.Neighbourhood;
import org.waymark.provision.ForceImport;

/** Drafts: recruiters and managers prepare them, only a manager raises them. */
@Tag("database")
class VacancyDraftsTest {

    private static final LocalDate DAY = Neighbourhood.DAY;
    private static final VacancyTerms TERMS = new VacancyTerms(
            "Custody Practitioner", "351-X", "6", "£38,682 to £46,580 a year", Contract.FIXED_TERM, DAY, "CUMBRIA");
    private static final List<Criterion> CRITERIA = List.of(
            new Criterion(Criterion.Need.ESSENTIAL, "Registered nurse"),
            new Criterion(Criterion.Need.DESIRABLE, "Custody experience"));

    private final Neighbourhood here = new Neighbourhood();
    private final Vacancies vacancies = here.house.get(Vacancies.class);
    private final VacancyDrafts drafts = here.house.get(VacancyDrafts.class);
    private final Actor manager = here.manager();
    private final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());

    @BeforeEach
    void forces() {
        here.house.get(ForceImport.class).load(here.console);
    }

    @Test
    void aDraftKeepsAllThatTheAdvertSaysAndIsRaisedByAManager() {
        Vacancy kept = drafts.keep(recruiter, wanted(TERMS, CRITERIA));
        VacancyFile file = vacancies.one(recruiter, kept.id());
        assertEquals(VacancyState.DRAFT, file.vacancy().state());
        assertEquals(TERMS, file.vacancy().terms());
        assertEquals(CRITERIA, file.criteria());
        assertEquals("Cumbria Constabulary", file.force());
        assertEquals("Custody Practitioner", file.page().title(file.vacancy()));
        assertTrue(file.page().pay(file.vacancy()).startsWith("Band 6, £38,682 to £46,580 a year"));
        assertEquals(new VacancyFile.Mays(true, false, true), file.mays());
        assertEquals(
                new VacancyFile.Mays(true, true, true),
                vacancies.one(manager, kept.id()).mays());
        assertThrows(Refused.NotAllowed.class, () -> drafts.raise(recruiter, kept.id(), 0));
        assertThrows(Refused.NotNow.class, () -> vacancies.close(manager, kept.id(), 0, Vacancies.Closing.FILLED));
        drafts.raise(manager, kept.id(), 0);
        Vacancy raised = vacancies.one(manager, kept.id()).vacancy();
        assertEquals(VacancyState.OPEN, raised.state());
        assertEquals(manager.person(), raised.raisedBy());
        assertThrows(Refused.NotNow.class, () -> drafts.raise(manager, kept.id(), 1));
        assertThrows(Refused.NotNow.class, () -> drafts.discard(recruiter, kept.id(), 1));
    }

    @Test
    void aDraftIsChangedByRecruitersAndAnOpenVacancyByManagersOnly() {
        Vacancy kept = drafts.keep(recruiter, wanted(TERMS, CRITERIA));
        var fewer = wanted(VacancyTerms.NONE, CRITERIA.subList(0, 1));
        drafts.change(recruiter, kept.id(), 0, fewer);
        VacancyFile changed = vacancies.one(recruiter, kept.id());
        assertEquals(VacancyTerms.NONE, changed.vacancy().terms());
        assertEquals(1, changed.criteria().size());
        assertThrows(Refused.ChangedMeanwhile.class, () -> drafts.change(manager, kept.id(), 0, fewer));
        drafts.raise(manager, kept.id(), 1);
        assertThrows(Refused.class, () -> drafts.change(recruiter, kept.id(), 2, fewer));
        drafts.change(manager, kept.id(), 2, wanted(TERMS, CRITERIA));
        vacancies.close(manager, kept.id(), 3, Vacancies.Closing.FILLED);
        assertThrows(Refused.NotNow.class, () -> drafts.change(manager, kept.id(), 4, fewer));
        assertFalse(vacancies.one(manager, kept.id()).mays().change());
    }

    @Test
    void aDraftThatNobodyNeedsIsDiscarded() {
        Vacancy kept = drafts.keep(recruiter, wanted(TERMS, CRITERIA));
        assertThrows(Refused.ChangedMeanwhile.class, () -> drafts.discard(recruiter, kept.id(), 7));
        drafts.discard(recruiter, kept.id(), 0);
        assertEquals(
                VacancyState.WITHDRAWN,
                vacancies.one(recruiter, kept.id()).vacancy().state());
    }

    @Test
    void anAdvertThatHasClosedIsKeptAsADraftButNotRaised() {
        var late = new VacancyTerms("", "", "", "", null, DAY.minusDays(1), "");
        Vacancy kept = drafts.keep(recruiter, wanted(late, List.of()));
        assertFault("closesOn", assertThrows(Refused.NotValid.class, () -> drafts.raise(manager, kept.id(), 0)));
        assertFault(
                "closesOn",
                assertThrows(Refused.NotValid.class, () -> vacancies.raise(manager, wanted(late, List.of()))));
    }

    @Test
    void whatCannotBeIsRefusedAtItsField() {
        refused("payBand", new VacancyTerms("", "", "10", "", null, null, ""), List.of());
        refused("force", new VacancyTerms("", "", "", "", null, null, "NOWHERE"), List.of());
        refused("title", new VacancyTerms("x".repeat(161), "", "", "", null, null, ""), List.of());
        refused("reference", new VacancyTerms("", "x".repeat(41), "", "", null, null, ""), List.of());
        refused("pay", new VacancyTerms("", "", "", "x".repeat(161), null, null, ""), List.of());
        refused("essential", VacancyTerms.NONE, List.of(new Criterion(Criterion.Need.ESSENTIAL, " ")));
        refused("desirable", VacancyTerms.NONE, List.of(new Criterion(Criterion.Need.DESIRABLE, "x".repeat(501))));
        refused(
                "essential",
                VacancyTerms.NONE,
                Collections.nCopies(61, new Criterion(Criterion.Need.ESSENTIAL, "Registered")));
    }

    @Test
    void nobodyElseSeesOrChangesADraft() {
        Vacancy kept = drafts.keep(recruiter, wanted(TERMS, CRITERIA));
        Actor stranger = new Neighbourhood().manager();
        assertThrows(Refused.NotFound.class, () -> vacancies.one(stranger, kept.id()));
        assertThrows(Refused.NotFound.class, () -> drafts.change(stranger, kept.id(), 0, wanted(TERMS, CRITERIA)));
        assertThrows(Refused.NotFound.class, () -> drafts.raise(stranger, kept.id(), 0));
        assertThrows(Refused.NotFound.class, () -> drafts.discard(stranger, kept.id(), 0));
        assertThrows(Refused.NotFound.class, () -> drafts.keep(stranger, wanted(TERMS, CRITERIA)));
        assertThrows(Refused.NotFound.class, () -> drafts.sheet(stranger, here.id()));
        Actor staff = here.staff(here.practitioner("Sam"));
        assertThrows(Refused.NotAllowed.class, () -> vacancies.one(staff, kept.id()));
        var elsewhere = new Neighbourhood();
        var moved =
                new NewVacancy(elsewhere.id(), Neighbourhood.PRACTITIONER, BigDecimal.TEN, Set.of(), "", null, "", "");
        assertFault(
                "service", assertThrows(Refused.NotValid.class, () -> drafts.change(recruiter, kept.id(), 0, moved)));
    }

    private void refused(String field, VacancyTerms terms, List<Criterion> criteria) {
        assertFault(field, assertThrows(Refused.NotValid.class, () -> drafts.keep(recruiter, wanted(terms, criteria))));
    }

    private static void assertFault(String field, Refused.NotValid refused) {
        assertEquals(field, refused.faults().getFirst().field(), refused::sentence);
    }

    @Test
    void theClosingDateOfAnOpenVacancyCannotMoveToADayThatHasPassed() {
        LocalDate day = Neighbourhood.DAY;
        Vacancy open = here.house.get(Vacancies.class).raise(manager, wanted(closing(day), List.of()));
        var refused = assertThrows(
                Refused.NotValid.class,
                () -> drafts.change(manager, open.id(), 0, wanted(closing(day.minusDays(1)), List.of())));
        assertEquals("closesOn", refused.faults().getFirst().field());
        drafts.change(manager, open.id(), 0, wanted(closing(day.plusDays(7)), List.of()));
        here.house.clock().set(day.plusDays(8));
        drafts.change(manager, open.id(), 1, wanted(closing(day.plusDays(7)), List.of()));
    }

    private static VacancyTerms closing(LocalDate day) {
        return new VacancyTerms("", "", "", "", null, day, "");
    }

    private NewVacancy wanted(VacancyTerms terms, List<Criterion> criteria) {
        return new NewVacancy(
                here.id(),
                Neighbourhood.PRACTITIONER,
                new BigDecimal("37.5"),
                Set.of(),
                "NPPV2F",
                null,
                "",
                "",
                terms,
                criteria);
    }
}
