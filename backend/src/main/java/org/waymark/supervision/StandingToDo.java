package org.waymark.supervision;

import java.time.LocalDate;
import org.waymark.kernel.StandingGroupId;

/**
 * An agreement of a group that waits for somebody.
 *
 * @param waits whether it waits for their word; otherwise they lead the group, and it is to be looked at again
 */
public record StandingToDo(StandingGroupId group, String name, boolean waits, LocalDate reviewOn) {}
