package org.waymark.framework;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;
import org.waymark.kernel.Level;

/** What somebody at one level, 1 to 5, does in one competency: as they say it, and as others say it of them. */
@Introspected
public record Behaviour(CompetencyCode competencyCode, Level level, String firstPerson, String thirdPerson) {}
