package org.waymark.assessment;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;

/** A competency that a piece of evidence is for. */
@MappedEntity("evidence_competency")
record EvidenceTag(@Id EvidenceId evidenceId, CompetencyCode competencyCode) {}
