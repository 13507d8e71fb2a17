package org.waymark.framework;

import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** The lowest level of a competency that a role profile asks for, strands already counted in. */
public record Requirement(CompetencyCode competency, Level level, boolean raisedByStrand) {}
