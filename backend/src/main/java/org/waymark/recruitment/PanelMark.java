package org.waymark.recruitment;

import io.micronaut.core.annotation.Introspected;
import org.waymark.kernel.CompetencyCode;

/** The mark from 0 to 4 that an interview panel agreed for one competency. */
@Introspected
public record PanelMark(CompetencyCode competency, int mark) {}
