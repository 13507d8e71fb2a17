package org.waymark.recruitment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;

/** An agreed mark of a candidate, as a query gives it and as it is kept. */
@MappedEntity("interview_mark")
record PanelMarkRow(@Id CandidateId candidateId, CompetencyCode competencyCode, int mark) {}
