package org.waymark.supervision;

import java.util.List;
import org.waymark.assessment.Warning;

/** That a note was kept: its new version, and what in it looks as if it named a service user. */
public record SavedNote(int version, List<Warning> warnings) {}
