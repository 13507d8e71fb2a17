package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CandidateId;
import org.waymark.kernel.CompetencyCode;

/** An agreed mark of a candidate as a query gives it. */
@Introspected
record PanelMarkRow(CandidateId candidateId, CompetencyCode competencyCode, int mark) {}
