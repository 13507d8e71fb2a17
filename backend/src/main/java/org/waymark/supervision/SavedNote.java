package org.waymark.supervision;

import java.time.Instant;
import java.util.List;
import org.waymark.assessment.Warning;

/** That a note was kept: its new version, when, and what in it looks as if it named a service user. */
public record SavedNote(int version, Instant at, List<Warning> warnings) {}
