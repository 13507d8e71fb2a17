package org.waymark.supervision;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.waymark.kernel.StandingGroupId;

/** That a group has an agreement, and when its newest wording is looked at again. */
@Introspected
record StandingLineRow(long id, StandingGroupId groupId, int number, LocalDate reviewOn) {}
