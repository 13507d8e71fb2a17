package org.waymark.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.EvidenceId;

/** What others may see of a piece of evidence: its title, kind and day, never what it says. */
public record EvidenceTitle(
        EvidenceId id, String title, Evidence.Kind kind, LocalDate dated, Set<CompetencyCode> competencies) {}
