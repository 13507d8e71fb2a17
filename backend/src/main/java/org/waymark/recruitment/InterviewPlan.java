package org.waymark.recruitment;

import java.util.List;
import java.util.Map;
import org.waymark.framework.Competency;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;

/**
 * The interviews for a vacancy: what is asked, what good looks like, and whom.
 *
 * @param choices every competency that can be asked about, those to ask about first in front
 * @param whyNoChange why the questions stay as they are; empty where they can be changed
 */
public record InterviewPlan(
        VacancyPage page,
        List<InterviewQuestion> questions,
        List<Competency> choices,
        List<Interviewee> people,
        String whyNoChange) {

    public InterviewPlan {
        questions = List.copyOf(questions);
        choices = List.copyOf(choices);
        people = List.copyOf(people);
    }

    /** Somebody on the shortlist or interviewed, with the marks that the panel agreed. */
    public record Interviewee(
            CandidateId id,
            String name,
            CandidateStage stage,
            boolean isOpen,
            Map<CompetencyCode, Integer> marks,
            int version) {

        public Interviewee {
            marks = Map.copyOf(marks);
        }

        /** Whether the panel can still enter its marks. */
        public boolean mayBeMarked() {
            return isOpen && !stage.hasOffer();
        }
    }

    public Vacancy vacancy() {
        return page.list().getFirst();
    }
}
