package org.waymark.recruitment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.access.Role;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.ForceCode;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SiteId;
import org.waymark.kernel.StartId;
import org.waymark.kernel.VacancyId;
import org.waymark.people.ChangedPerson;
import org.waymark.people.Neighbourhood;
import org.waymark.people.People;
import org.waymark.provision.ForceImport;
import org.waymark.provision.SiteForm;
import org.waymark.provision.SiteKind;
import org.waymark.provision.Sites;
import org.waymark.vetting.Decision;
import org.waymark.vetting.Stage;
import org.waymark.vetting.Start;
import org.waymark.vetting.StartFile;
import org.waymark.vetting.StartPages;
import org.waymark.vetting.Starts;
import org.waymark.vetting.VettingCase;
import org.waymark.vetting.VettingCases;
import org.waymark.vetting.VettingRuleImport;

/** A service that hires: candidates go as far as a test needs them, each step by the real operation. */
final class Hiring {

    static final LocalDate DAY = Neighbourhood.DAY;
    static final LocalDate START = DAY.plusDays(20);

    final Neighbourhood here = new Neighbourhood();
    final Candidates candidates = here.house.get(Candidates.class);
    final CandidateLists lists = here.house.get(CandidateLists.class);
    final Offers offers = here.house.get(Offers.class);
    final HandOvers handOvers = here.house.get(HandOvers.class);
    final Starts starts = here.house.get(Starts.class);
    final StartPages pages = here.house.get(StartPages.class);
    final VettingCases cases = here.house.get(VettingCases.class);
    final Actor manager = here.manager();
    final Actor recruiter = here.holding(here.person("Colette"), Role.RECRUITER, here.id());
    final String family = "Lowe" + Neighbourhood.unique();

    Hiring() {
        here.house.get(ForceImport.class).load(here.console);
        here.house.get(VettingRuleImport.class).load(here.console);
    }

    CandidateId agreed() {
        return agreedAt(suite());
    }

    CandidateId agreedAt(SiteId suite) {
        CandidateId ada = interviewed(vacancy(Set.of(suite)));
        offers.make(recruiter, ada, version(ada), START);
        offers.answer(recruiter, ada, version(ada), true);
        StartId start = start(ada);
        checksDone(start);
        granted(start);
        agree(start);
        return ada;
    }

    CandidateId interviewed(VacancyId vacancy) {
        CandidateId id = candidates.enter(recruiter, Applied.named(vacancy, "Ada", family, "", ""));
        candidates.move(recruiter, id, 0, CandidateStage.SHORTLISTED);
        candidates.move(recruiter, id, 1, CandidateStage.INTERVIEWED);
        return id;
    }

    void checksDone(StartId id) {
        for (StartFile.CheckLine check : pages.evidence(recruiter, id).checks()) {
            Start now = pages.evidence(recruiter, id).start();
            starts.checkDone(recruiter, id, now.version(), check.check(), DAY);
        }
    }

    void granted(StartId id) {
        VettingCase one = pages.evidence(recruiter, id).cases().getFirst();
        for (Stage stage : List.of(Stage.FORM_WITH_CANDIDATE, Stage.READY_CHECK, Stage.WITH_POLICE)) {
            one = cases.move(recruiter, one.id(), one.version(), stage, null);
        }
        cases.decide(recruiter, one.id(), one.version(), new Decision.Granted(DAY, DAY.plusYears(3), false));
    }

    void agree(StartId id) {
        starts.agree(recruiter, id, pages.evidence(recruiter, id).start().version(), START);
    }

    SiteId suite() {
        var form = new SiteForm(
                "Suite " + Neighbourhood.unique(),
                SiteKind.CUSTODY_SUITE,
                new ForceCode("KENT"),
                "",
                "",
                LocalDate.of(2024, 1, 1));
        return here.house.get(Sites.class).add(here.console, here.id(), form).id();
    }

    VacancyId vacancy(Set<SiteId> sites) {
        return here.house
                .get(Vacancies.class)
                .raise(
                        manager,
                        new NewVacancy(
                                here.id(), Neighbourhood.PRACTITIONER, new BigDecimal("37.5"), sites, "", null, "", ""))
                .id();
    }

    void rename(PersonId person) {
        here.house.get(People.class).change(here.console, new ChangedPerson(person, 0, "Ada", family, null, true));
    }

    StartId start(CandidateId id) {
        return Objects.requireNonNull(
                lists.one(recruiter, id).kept().orElseThrow().start());
    }

    CandidateStage stage(CandidateId id) {
        return lists.one(recruiter, id).line().stage();
    }

    int version(CandidateId id) {
        return lists.one(recruiter, id).line().version();
    }
}
