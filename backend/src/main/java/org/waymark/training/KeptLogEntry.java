package org.waymark.training;

import java.util.List;
import org.waymark.assessment.Warning;
import org.waymark.kernel.LogEntryId;

/** An entry that was kept, and what looks in it as if it told of a service user. */
public record KeptLogEntry(LogEntryId id, List<Warning> warnings) {

    public KeptLogEntry {
        warnings = List.copyOf(warnings);
    }
}
