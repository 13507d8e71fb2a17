package org.waymark.assessment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The file that a piece of evidence is: what it is called, how large, whether it can be had, and until when it counts. */
public record EvidenceFile(
        String name, int size, FileState state, @Nullable LocalDate endsOn) {}
