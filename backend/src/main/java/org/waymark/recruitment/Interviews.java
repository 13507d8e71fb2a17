package org.waymark.recruitment;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.waymark.access.Permission;
import org.waymark.audit.Act;
import org.waymark.audit.AuditTrail;
import org.waymark.framework.Framework;
import org.waymark.framework.Frameworks;
import org.waymark.kernel.Actor;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Faults;
import org.waymark.kernel.Refused;
import org.waymark.kernel.VacancyId;

/** What interviews ask and what good looks like; of the answers only the panel's agreed marks are kept, never a note. */
@Singleton
public class Interviews {

    private static final int BEST = 4;

    private final InterviewRepository interviews;
    private final InterviewMarkRepository agreed;
    private final CandidateRepository candidates;
    private final CandidateKeeping keeping;
    private final VacancyKeeping vacancies;
    private final VacancyWords words;
    private final Frameworks frameworks;
    private final AuditTrail trail;

    Interviews(
            InterviewRepository interviews,
            InterviewMarkRepository agreed,
            CandidateRepository candidates,
            CandidateKeeping keeping,
            VacancyKeeping vacancies,
            VacancyWords words,
            Frameworks frameworks,
            AuditTrail trail) {
        this.interviews = interviews;
        this.agreed = agreed;
        this.candidates = candidates;
        this.keeping = keeping;
        this.vacancies = vacancies;
        this.words = words;
        this.frameworks = frameworks;
        this.trail = trail;
    }

    /**
     * The interviews for a vacancy.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     */
    @Transactional
    public InterviewPlan of(Actor actor, VacancyId id) {
        VacancyRow vacancy = vacancies.reached(actor, Permission.ASSESS_CANDIDATES, id);
        Framework framework = frameworks.published();
        Map<CandidateId, Map<CompetencyCode, Integer>> marks = agreed.ofVacancy(id).stream()
                .collect(Collectors.groupingBy(
                        PanelMarkRow::candidateId, Collectors.toMap(PanelMarkRow::competencyCode, PanelMarkRow::mark)));
        List<InterviewPlan.Interviewee> people = candidates.ofVacancy(id).stream()
                .filter(row -> row.stage() != CandidateStage.RECEIVED)
                .map(row -> new InterviewPlan.Interviewee(
                        row.id(),
                        row.name(),
                        row.stage(),
                        row.isOpen(),
                        marks.getOrDefault(row.id(), Map.of()),
                        row.version()))
                .toList();
        trail.record(actor, Act.CANDIDATES_READ, null, "vacancy " + id.text(), people.size() + " interviews");
        return new InterviewPlan(
                words.page(actor, List.of(vacancy), 1),
                InterviewQuestions.about(framework, vacancy.roleCode(), chosen(framework, vacancy)),
                InterviewQuestions.inOrder(framework, vacancy.roleCode()),
                people,
                whyNoChange(vacancy, !marks.isEmpty()));
    }

    /**
     * Chooses what the interviews ask about, in the order of the interview.
     *
     * @throws Refused.NotFound if there is no such vacancy, or the actor's right does not reach its service
     * @throws Refused.NotNow if the vacancy was closed, or somebody was marked already
     * @throws Refused.NotValid if nothing, something twice, too much, or what the role profile does not ask for is chosen
     * @throws Refused.ChangedMeanwhile if somebody else changed the vacancy first
     */
    @Transactional
    public void choose(Actor actor, VacancyId id, int version, List<CompetencyCode> wanted) {
        VacancyRow vacancy = vacancies.reached(actor, Permission.ASSESS_CANDIDATES, id);
        vacancies.take(id);
        String whyNot = whyNoChange(vacancy, !agreed.ofVacancy(id).isEmpty());
        if (!whyNot.isEmpty()) {
            throw new Refused.NotNow(whyNot);
        }
        var faults = new Faults();
        faults.unless(
                !wanted.isEmpty() && wanted.size() <= InterviewQuestions.MOST,
                "questions",
                "Choose from 1 to " + InterviewQuestions.MOST + " competencies.");
        Set<CompetencyCode> asked = frameworks
                .published()
                .requirementsOf(vacancy.roleCode(), Set.of())
                .keySet();
        faults.unless(
                asked.containsAll(wanted) && new HashSet<>(wanted).size() == wanted.size(),
                "questions",
                "Choose competencies that the role profile asks for, each once.");
        faults.refuseIfAny();
        vacancies.claim(id, version);
        interviews.forget(id);
        interviews.saveAll(IntStream.range(0, wanted.size())
                .mapToObj(place -> InterviewQuestionRow.of(id, place, wanted.get(place)))
                .toList());
        trail.record(actor, Act.INTERVIEW_PLANNED, null, "vacancy " + id.text(), wanted.size() + " questions");
    }

    /**
     * Keeps the marks that the panel agreed. Whoever was on the shortlist was interviewed from then on.
     *
     * @throws Refused.NotFound if there is no such candidate, or the actor's right does not reach the vacancy's service
     * @throws Refused.NotNow if the candidate is not on the shortlist, or an offer was made
     * @throws Refused.NotValid if a question has no mark from 0 to 4
     * @throws Refused.ChangedMeanwhile if somebody else changed the candidate first
     */
    @Transactional
    public void mark(Actor actor, CandidateId id, int version, List<PanelMark> marks) {
        vacancies.take(keeping.reached(actor, Permission.ASSESS_CANDIDATES, id)
                .vacancy()
                .id());
        var found = keeping.taken(actor, Permission.ASSESS_CANDIDATES, id).seen(version);
        CandidateRow one = found.one();
        if (!one.isOpen()
                || one.stage() == CandidateStage.RECEIVED
                || one.stage().hasOffer()) {
            throw new Refused.NotNow(
                    "Marks are entered for candidates who are on the shortlist and have no offer yet.");
        }
        mustAnswer(chosen(frameworks.published(), found.vacancy()), marks);
        agreed.put(marks.stream()
                .map(mark -> new PanelMarkRow(id, mark.competency(), mark.mark()))
                .toList());
        if (one.stage() == CandidateStage.SHORTLISTED) {
            keeping.move(actor, one, CandidateStage.INTERVIEWED);
        } else {
            CandidateKeeping.mustBeOne(candidates.touch(id, version));
        }
        trail.record(actor, Act.CANDIDATE_MARKED, null, Candidates.object(id), marks.size() + " agreed marks");
    }

    private static void mustAnswer(List<CompetencyCode> asked, List<PanelMark> marks) {
        var faults = new Faults();
        Set<CompetencyCode> given = marks.stream().map(PanelMark::competency).collect(Collectors.toUnmodifiableSet());
        asked.stream()
                .filter(code -> !given.contains(code))
                .forEach(code -> faults.add(code.value(), "Enter the mark that the panel agreed."));
        marks.stream()
                .filter(mark -> !asked.contains(mark.competency()) || mark.mark() < 0 || mark.mark() > BEST)
                .forEach(mark -> faults.add(mark.competency().value(), "Marks go from 0 to 4, for what was asked."));
        faults.refuseIfAny();
    }

    private List<CompetencyCode> chosen(Framework framework, VacancyRow vacancy) {
        List<CompetencyCode> chosen = interviews.chosen(vacancy.id());
        return chosen.isEmpty() ? InterviewQuestions.usual(framework, vacancy.roleCode()) : chosen;
    }

    private static String whyNoChange(VacancyRow vacancy, boolean isMarked) {
        if (vacancy.state() != VacancyState.OPEN) {
            return "This vacancy was closed already.";
        }
        return isMarked ? "Somebody was marked already, so everybody is asked the same." : "";
    }
}
