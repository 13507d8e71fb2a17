package org.waymark.supervision;

import java.time.LocalDate;
import java.util.List;
import org.waymark.kernel.SupervisionGroupId;

/** What was planned of a series of a group, and the days on which somebody has another session, which were left out. */
public record BookedGroups(List<SupervisionGroupId> planned, List<LocalDate> leftOut) {

    public BookedGroups {
        planned = List.copyOf(planned);
        leftOut = List.copyOf(leftOut);
    }
}
