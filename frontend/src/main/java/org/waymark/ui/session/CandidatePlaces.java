package org.waymark.ui.session;

import org.waymark.kernel.CandidateId;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.PostId;
import org.waymark.kernel.ServiceId;
import org.waymark.kernel.VacancyId;

/** The addresses of those who applied for a vacancy. */
abstract class CandidatePlaces extends LearningPlaces {

    public static final String CANDIDATES_OF = "vacancy/:vacancy/candidates";
    public static final String NEW_CANDIDATE = CANDIDATES_OF + "/new";
    public static final String CANDIDATE_IMPORT = CANDIDATES_OF + "/import";
    public static final String SHORTLISTING = "vacancy/:vacancy/shortlisting";
    public static final String INTERVIEWS = "vacancy/:vacancy/interviews";
    public static final String CANDIDATE = "candidate/:candidate";
    public static final String CORRECT_CANDIDATE = CANDIDATE + "/details";
    public static final String SHORTLIST_MARKS = CANDIDATE + "/shortlisting";
    public static final String PANEL_MARKS = CANDIDATE + "/interview";
    public static final String OFFER = CANDIDATE + "/offer";
    public static final String HAND_OVER = CANDIDATE + "/into-post";

    private static final String VACANCY_OF = "vacancy/:vacancy";

    CandidatePlaces() {}

    public static String candidates(VacancyId id) {
        return of(CANDIDATES_OF, id);
    }

    /** Where a vacancy like somebody's post is raised. */
    public static String vacancyLike(ServiceId service, PersonId person, PostId post) {
        return Places.vacancies(service) + "?like=" + person.text() + "." + post.text();
    }

    public static String newCandidate(VacancyId id) {
        return of(NEW_CANDIDATE, id);
    }

    public static String candidateImport(VacancyId id) {
        return of(CANDIDATE_IMPORT, id);
    }

    public static String shortlisting(VacancyId id) {
        return of(SHORTLISTING, id);
    }

    public static String interviews(VacancyId id) {
        return of(INTERVIEWS, id);
    }

    public static String candidate(CandidateId id) {
        return of(CANDIDATE, id);
    }

    /** Where the name, e-mail and reference of a candidate are put right. */
    public static String correctCandidate(CandidateId id) {
        return of(CORRECT_CANDIDATE, id);
    }

    /** Where one candidate is marked for the shortlist. */
    public static String shortlistMarks(CandidateId id) {
        return of(SHORTLIST_MARKS, id);
    }

    /** Where the marks are entered that the interview panel agreed. */
    public static String panelMarks(CandidateId id) {
        return of(PANEL_MARKS, id);
    }

    public static String offer(CandidateId id) {
        return of(OFFER, id);
    }

    public static String handOver(CandidateId id) {
        return of(HAND_OVER, id);
    }

    private static String of(String template, VacancyId id) {
        return template.replace(VACANCY_OF, "vacancy/" + id.text());
    }

    private static String of(String template, CandidateId id) {
        return template.replace(CANDIDATE, "candidate/" + id.text());
    }
}
