package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;
import org.waymark.kernel.PersonId;
import org.waymark.kernel.SupervisionGroupId;

/** Somebody who is asked to a session of a group, and whether they came. */
@Introspected
record GroupPersonRow(
        SupervisionGroupId groupId,
        PersonId personId,
        @Nullable Boolean attended) {}
