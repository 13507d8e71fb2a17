package org.waymark.access;

import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.ServiceId;

/** A role that somebody holds now, for one service or for all. */
public record Grant(
        long id, PersonId person, Role role, @Nullable ServiceId service) {}
