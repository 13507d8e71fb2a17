package org.waymark.recruitment;

import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.VacancyId;

/** What an interview asks about, as it lies in its table. */
@MappedEntity("interview_question")
record InterviewQuestionRow(@EmbeddedId Spot spot, CompetencyCode competencyCode) {

    static InterviewQuestionRow of(VacancyId vacancy, int place, CompetencyCode code) {
        return new InterviewQuestionRow(new Spot(vacancy, place), code);
    }

    /** Which vacancy, which place in its interview. */
    @Embeddable
    record Spot(
            @MappedProperty("vacancy_id") VacancyId vacancyId,
            @MappedProperty("place") int place) {}
}
