package org.waymark.assessment;

import java.time.LocalDate;
import java.util.Set;
import org.waymark.kernel.CompetencyCode;

/** What somebody writes down as evidence: note or link may be empty, but not both. */
public record EvidenceText(String title, String note, String link, LocalDate dated, Set<CompetencyCode> competencies) {}
